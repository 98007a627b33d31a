import { expect, test } from 'vitest';
import { elementsOf, testCells } from '../support/cells.ts';
import { caseOf } from '../support/real.ts';

/*
 * Cells of the seven cases told in a few paragraphs or one table row, and those cells of the four older cases whose provisions came later; read
 * one by one against the documents and the law. `testCells` says what the columns and marks mean.
 */
const CELLS = `
pay-taipei-2017 | cc-358 | does-not-apply | = | contractor | act- person+ means~ no-right?
pay-taipei-2017 | cc-363 | does-not-apply | = | city | base- computer-
pay-taipei-2017 | ey-isp-41 | does-not-apply | = | city | body- event? aware+
pay-taipei-2017 | ncert-31 | possible | = | city | body+ event? aware+
pay-taipei-2017 | ncert-41 | possible | = | city | body+ sensitive?
pay-taipei-2017 | pdpa-12 | does-not-apply | = | city | body+ infringed- violation?
pay-taipei-2017 | pdpa-18 | applies | = | city | body+ files+
pay-taipei-2017 | pdpa-20 | does-not-apply | = | contractor | body+ act- data+ outside? no-exemption+
pay-taipei-2017 | pdpa-27 | does-not-apply | = | city | body- files+
pay-taipei-2017 | pdpa-28 | does-not-apply | = | city | body+ violation? infringed- harm? no-force-majeure+
pay-taipei-2017 | pdpa-29 | does-not-apply | = | contractor | body+ violation- infringed~ harm?
pay-taipei-2017 | pdpa-41 | does-not-apply | = | contractor | person+ aim? violation- harm?
pay-taipei-2017 | pdpa-45 | does-not-apply | = | city | base- computer-
pay-taipei-2017 | pdpa-er-22 | does-not-apply | = | city | base-
pay-taipei-2017 | csma-2025-13 | not-in-force | applies | city | —
pay-taipei-2017 | csma-2025-33 | not-in-force | does-not-apply | city | —
pay-taipei-2017 | csma-2025-10 | not-in-force | applies | city | —
pay-taipei-2017 | ey-isp-22 | does-not-apply | = | city | body- keep+ network+
pay-taipei-2017 | ey-isp-26 | does-not-apply | = | city | body- keep+ website+ data+
pay-taipei-2017 | pdpa-er-8 | not-shown | = | city | body+ data+ entrusted~
pay-taipei-2017 | csa-old-4 | does-not-apply | not-in-force | city | official- secret- act-
hello-taipei-2017 | cc-359 | does-not-apply | = | contractor | act- person+ no-right? harm-
hello-taipei-2017 | ncert-31 | possible | = | city | body+ event? aware+
hello-taipei-2017 | pdpa-12 | does-not-apply | = | city | body+ infringed- violation?
hello-taipei-2017 | pdpa-27 | does-not-apply | = | city | body- files+
hello-taipei-2017 | pdpa-28 | does-not-apply | = | city | body+ violation? infringed- harm- no-force-majeure+
hello-taipei-2017 | pdpa-29 | does-not-apply | = | contractor | body+ violation- infringed~ harm-
hello-taipei-2017 | pdpa-41 | does-not-apply | = | contractor | person+ aim? violation- harm-
hello-taipei-2017 | pdpa-42 | does-not-apply | = | contractor | person+ aim? act- files+ unlawful? harm-
hello-taipei-2017 | csma-2025-17 | not-in-force | possible | city | —
hello-taipei-2017 | ey-isp-27 | does-not-apply | = | city | body- keep+ network+ sensitive?
hello-taipei-2017 | csma-2025-33 | not-in-force | does-not-apply | city | —
universiade-volunteers-2017 | aca-4 | not-shown | = | poster | official+ benefit~ breach?
universiade-volunteers-2017 | cc-132 | possible | = | poster | act? secret? official+ mind+
universiade-volunteers-2017 | cc-213 | does-not-apply | = | poster | official+ act- document~ in-charge~ knew? harm?
universiade-volunteers-2017 | cc-318 | does-not-apply | = | poster | act? official+ duty+ secret- no-right? mind-
universiade-volunteers-2017 | cnr-2018-5 | not-in-force | possible | city | —
universiade-volunteers-2017 | csma-2025-15 | not-in-force | applies | city | —
universiade-volunteers-2017 | pper-7 | does-not-apply | = | poster | official+ act? data-
universiade-volunteers-2017 | csa-5 | not-in-force | possible | poster | —
universiade-volunteers-2017 | csa-old-4 | possible | not-in-force | poster | official+ secret? act?
universiade-volunteers-2017 | csa-old-6 | not-shown | not-in-force | poster | official+ office~ harm?
universiade-volunteers-2017 | csma-2025-17 | not-in-force | applies | city | —
universiade-volunteers-2017 | csma-2025-33 | not-in-force | applies | city | —
universiade-volunteers-2017 | ncert-31 | possible | = | city | body+ event+ aware+
universiade-volunteers-2017 | ncert-41 | possible | = | city | body+ sensitive?
universiade-volunteers-2017 | pdpa-12 | possible | = | city | body+ infringed+ violation?
universiade-volunteers-2017 | pdpa-15 | does-not-apply | = | city | body+ act- data+ outside? no-exemption+
universiade-volunteers-2017 | pdpa-16 | possible | = | poster | body+ act? data+ outside? no-exemption+
universiade-volunteers-2017 | pdpa-20 | does-not-apply | = | poster | body- act? data+ outside? no-exemption+
universiade-volunteers-2017 | pdpa-28 | possible | = | city | body+ violation? infringed+ harm? no-force-majeure+
universiade-volunteers-2017 | pdpa-29 | does-not-apply | = | city | body- violation? infringed+ harm?
universiade-volunteers-2017 | pdpa-41 | does-not-apply | = | poster | person+ aim- violation? harm?
universiade-volunteers-2017 | pdpa-44 | does-not-apply | = | poster | base- official+ office~
universiade-volunteers-2017 | pdpa-45 | does-not-apply | = | city | base- computer-
universiade-volunteers-2017 | pdpa-6 | does-not-apply | = | poster | data- act? no-basis? no-exemption+
schools-baidu-2009 | cc-361 | does-not-apply | = | schools | base- computer~
schools-baidu-2009 | cpdpa-1995-7 | does-not-apply | not-in-force | schools | body? act- data+ files+ outside? no-exemption+
schools-baidu-2009 | cpdpa-1995-17 | possible | not-in-force | schools | body? files+
schools-baidu-2009 | cpdpa-1995-18 | does-not-apply | not-in-force | schools | body+ act- data+ files+ no-purpose? no-exemption+
schools-baidu-2009 | cpdpa-1995-27 | possible | not-in-force | schools | body? violation? infringed? harm? no-force-majeure+
schools-baidu-2009 | cpdpa-1995-28 | possible | not-in-force | schools | body+ violation? infringed? harm?
schools-baidu-2009 | cpdpa-1995-33 | does-not-apply | not-in-force | schools | person- profit~ violation- harm?
schools-baidu-2009 | cpdpa-1995-36 | does-not-apply | not-in-force | schools | base-
schools-baidu-2009 | ncert-31 | not-shown | = | schools | body? event? aware~
schools-baidu-2009 | pdpa-12 | not-in-force | possible | schools | —
schools-baidu-2009 | pdpa-18 | not-in-force | applies | schools | —
schools-baidu-2009 | pdpa-28 | not-in-force | possible | schools | —
schools-baidu-2009 | pdpa-29 | not-in-force | does-not-apply | schools | —
schools-baidu-2009 | pdpa-45 | not-in-force | does-not-apply | schools | —
schools-baidu-2009 | csma-2025-33 | not-in-force | possible | schools | —
schools-baidu-2009 | csma-2025-18 | not-in-force | possible | schools | —
schools-baidu-2009 | ey-isn-5 | not-shown | = | schools | body? keep+ intruded~ aware~
schools-baidu-2009 | ey-isp-17 | possible | = | schools | body? keep+
schools-baidu-2009 | ey-isp-22 | possible | = | schools | body? keep+ network?
schools-baidu-2009 | ey-isp-23 | possible | = | schools | body? keep+ open?
schools-baidu-2009 | ey-isp-26 | possible | = | schools | body? keep+ website? data+
schools-baidu-2009 | ncert-41 | possible | = | schools | body? sensitive?
schools-baidu-2009 | pdpa-6 | not-in-force | does-not-apply | schools | —
schools-baidu-2009 | pdpa-22 | not-in-force | does-not-apply | schools | —
changhua-students-2014 | cpdpa-1995-27 | not-in-force | = | school | —
changhua-students-2014 | ey-isp-41 | does-not-apply | = | school | body- event? aware~
changhua-students-2014 | ncert-31 | not-shown | = | school | body? event? aware~
changhua-students-2014 | pdpa-6 | not-in-force | does-not-apply | school | —
changhua-students-2014 | pdpa-12 | possible | = | school | body+ infringed+ violation?
changhua-students-2014 | pdpa-18 | applies | = | school | body+ files+
changhua-students-2014 | pdpa-27 | does-not-apply | = | school | body- files+
changhua-students-2014 | pdpa-28 | possible | = | school | body+ violation? infringed+ harm? no-force-majeure+
changhua-students-2014 | pdpa-30 | possible | = | school | base?
changhua-students-2014 | pdpa-41 | does-not-apply | = | school | person- mind? violation- harm?
changhua-students-2014 | pdpa-45 | does-not-apply | = | school | base- no-profit+
changhua-students-2014 | csma-2025-33 | not-in-force | possible | school | —
changhua-students-2014 | csma-2025-18 | not-in-force | possible | school | —
changhua-students-2014 | ey-isp-26 | does-not-apply | = | school | body- keep+ website? data+
changhua-students-2014 | ncert-41 | possible | = | school | body? sensitive?
changhua-students-2014 | pdpa-er-8 | not-shown | = | school | body+ data+ entrusted~
first-bank-atm-2016 | cc-339-2 | applies | = | collectors | act+ person+ aim+
first-bank-atm-2016 | cc-346 | does-not-apply | = | hackers | act- person+ aim+
first-bank-atm-2016 | cc-359 | possible | = | hackers | act? person+ no-right+ harm+
first-bank-atm-2016 | cc-360 | possible | = | hackers | act? person+ no-right+ harm+
first-bank-atm-2016 | cc-361 | does-not-apply | = | hackers | base? computer-
first-bank-atm-2016 | cc-362 | possible | = | hackers | act? person+ sole? harm+
first-bank-atm-2016 | cc-363 | possible | = | hackers | base? computer+
first-bank-atm-2016 | pdpa-12 | not-shown | = | bank | body+ infringed~ violation?
first-bank-atm-2016 | pdpa-18 | does-not-apply | = | bank | body- files~
first-bank-atm-2016 | pdpa-27 | not-shown | = | bank | body+ files~
first-bank-atm-2016 | pdpa-28 | does-not-apply | = | bank | body- violation? infringed~ harm+ no-force-majeure+
first-bank-atm-2016 | pdpa-29 | not-shown | = | bank | body+ violation? infringed~ harm+
first-bank-atm-2016 | pdpa-42 | not-shown | = | hackers | person+ aim+ act? files~ unlawful+ harm+
first-bank-atm-2016 | pdpa-45 | not-shown | = | hackers | base~ computer+
first-bank-atm-2016 | csma-2025-17 | not-in-force | does-not-apply | bank | —
first-bank-atm-2016 | ncert-31 | does-not-apply | = | bank | body- event+ aware+
first-bank-atm-2016 | ccp-237 | possible | = | hackers | complaint?
first-bank-atm-2016 | csma-2018-16 | not-in-force | = | bank | —
first-bank-atm-2016 | csma-2025-20 | not-in-force | possible | bank | —
first-bank-atm-2016 | csma-2025-21 | not-in-force | possible | bank | —
first-bank-atm-2016 | csma-2025-24 | not-in-force | possible | bank | —
first-bank-atm-2016 | ey-isn-5 | does-not-apply | = | bank | body- keep+ intruded+ aware+
schools-printer-threat-2017 | cc-339-2 | does-not-apply | = | blackmailer | act- person+ aim+
schools-printer-threat-2017 | cc-346 | applies | = | blackmailer | act+ person+ aim+
schools-printer-threat-2017 | cc-358 | possible | = | blackmailer | act? person+ means? no-right+
schools-printer-threat-2017 | cc-359 | does-not-apply | = | blackmailer | act- person+ no-right+ harm?
schools-printer-threat-2017 | cc-361 | does-not-apply | = | blackmailer | base? computer-
schools-printer-threat-2017 | cc-363 | possible | = | blackmailer | base? computer+
schools-printer-threat-2017 | csma-2025-17 | not-in-force | possible | schools | —
schools-printer-threat-2017 | csma-2025-33 | not-in-force | not-shown | schools | —
schools-printer-threat-2017 | ey-isp-41 | possible | = | schools | body? event? aware+
schools-printer-threat-2017 | ncert-31 | possible | = | schools | body? event? aware+
schools-printer-threat-2017 | ncert-41 | possible | = | schools | body? event? aware+ crime+
schools-printer-threat-2017 | ey-isn-5 | possible | = | schools | body? keep+ intruded? aware+
schools-printer-threat-2017 | ey-isp-23 | possible | = | schools | body? keep+ open?
schools-printer-threat-2017 | ey-isp-22 | possible | = | schools | body? keep+ network?
schools-printer-threat-2017 | ey-isp-26 | not-shown | = | schools | body? keep+ website? data~
schools-printer-threat-2017 | ccp-237 | possible | = | blackmailer | complaint?
schools-printer-threat-2017 | csma-2025-12 | not-in-force | possible | schools | —
schools-printer-threat-2017 | pdpa-12 | not-shown | = | schools | body+ infringed~ violation?
schools-printer-threat-2017 | pdpa-18 | not-shown | = | schools | body? files~
schools-printer-threat-2017 | pdpa-27 | not-shown | = | schools | body? files~
schools-printer-threat-2017 | pdpa-42 | does-not-apply | = | blackmailer | person+ aim+ act- files~ unlawful+ harm?
consular-mailbox-2017 | cc-213 | does-not-apply | = | bureau | official- act- document~ in-charge~ knew? harm+
consular-mailbox-2017 | cc-317 | does-not-apply | = | intruder | act- person- duty~ secret- no-right+ mind+
consular-mailbox-2017 | cc-319 | does-not-apply | = | bureau | base-
consular-mailbox-2017 | cc-346 | does-not-apply | = | intruder | act- person+ aim?
consular-mailbox-2017 | cpdpa-1995-27 | not-in-force | = | bureau | —
consular-mailbox-2017 | csa-7 | not-in-force | does-not-apply | bureau | —
consular-mailbox-2017 | csma-2018-10 | not-in-force | = | bureau | —
consular-mailbox-2017 | csma-2025-13 | not-in-force | applies | bureau | —
consular-mailbox-2017 | csma-2025-33 | not-in-force | applies | bureau | —
consular-mailbox-2017 | cnr-2018-3 | not-in-force | possible | bureau | —
consular-mailbox-2017 | ncert-41 | applies | possible | bureau | body+ event+ aware+ crime+
consular-mailbox-2017 | cnsip-14 | does-not-apply | = | intruder | person? secret- act? unauthorised+
consular-mailbox-2017 | cnsip-34 | does-not-apply | = | intruder | person+ act? secret- mind+
consular-mailbox-2017 | pdpa-6 | does-not-apply | = | intruder | data- act? no-basis+ no-exemption+
consular-mailbox-2017 | pdpa-15 | does-not-apply | = | bureau | body+ act- data+ outside? no-exemption+
consular-mailbox-2017 | pdpa-20 | does-not-apply | = | intruder | body+ act- data+ outside+ no-exemption+
consular-mailbox-2017 | pdpa-27 | does-not-apply | = | bureau | body- files+
consular-mailbox-2017 | pdpa-42 | does-not-apply | = | intruder | person+ aim? act- files+ unlawful+ harm+
consular-mailbox-2017 | pdpa-45 | does-not-apply | = | intruder | base- computer-
taipei-payroll-2017 | arch-24 | does-not-apply | = | visitors | person+ act- mind?
taipei-payroll-2017 | cc-318 | does-not-apply | = | intrusions | act- official- duty~ secret- no-right+ mind?
taipei-payroll-2017 | cc-319 | does-not-apply | = | city | base-
taipei-payroll-2017 | cpdpa-1995-7 | does-not-apply | not-in-force | city-before | body+ act- data+ files+ outside? no-exemption+
taipei-payroll-2017 | cpdpa-1995-17 | applies | not-in-force | city-before | body+ files+
taipei-payroll-2017 | cpdpa-1995-18 | does-not-apply | not-in-force | city-before | body- act- data+ files+ no-purpose? no-exemption+
taipei-payroll-2017 | cpdpa-1995-27 | possible | not-in-force | city-before | body+ violation? infringed? harm? no-force-majeure+
taipei-payroll-2017 | cpdpa-1995-28 | does-not-apply | not-in-force | city-before | body- violation? infringed? harm?
taipei-payroll-2017 | cpdpa-1995-33 | does-not-apply | not-in-force | city-before | person- profit~ violation- harm?
taipei-payroll-2017 | cpdpa-1995-34 | does-not-apply | not-in-force | city-before | person- aim? act- files+ unlawful? harm?
taipei-payroll-2017 | cpdpa-1995-36 | does-not-apply | not-in-force | city-before | base-
taipei-payroll-2017 | csma-2025-13 | not-in-force | applies | city | —
taipei-payroll-2017 | csma-2025-33 | not-in-force | applies | city | —
taipei-payroll-2017 | ncert-41 | applies | possible | city | body+ event+ aware+ crime+
taipei-payroll-2017 | pdpa-6 | does-not-apply | = | visitors | data- act? no-basis? no-exemption+
taipei-payroll-2017 | pdpa-20 | does-not-apply | = | visitors | body+ act- data+ outside? no-exemption+
taipei-payroll-2017 | pdpa-27 | does-not-apply | = | city | body- files+
taipei-payroll-2017 | pdpa-42 | possible | = | intrusions | person+ aim? act? files? unlawful+ harm?
taipei-payroll-2017 | pdpa-45 | possible | = | visitors | base? no-profit+
mofa-darkweb-2024 | aca-4 | not-shown | = | scanner | official+ benefit~ breach?
mofa-darkweb-2024 | cc-213 | does-not-apply | = | scanner | official+ act- document~ in-charge~ knew? harm+
mofa-darkweb-2024 | cc-319 | does-not-apply | = | ministry | base-
mofa-darkweb-2024 | cnr-2018-3 | applies | possible | ministry | report+
mofa-darkweb-2024 | csa-7 | not-shown | = | scanner | official+ office~ gain?
mofa-darkweb-2024 | csma-2018-10 | applies | not-in-force | ministry | body+
mofa-darkweb-2024 | csma-2025-33 | not-in-force | not-shown | ministry | —
mofa-darkweb-2024 | ey-isp-41 | possible | = | ministry | body+ event+ aware+
mofa-darkweb-2024 | ncert-31 | possible | = | ministry | body+ event+ aware+
mofa-darkweb-2024 | ncert-41 | possible | = | ministry | body+ sensitive+
mofa-darkweb-2024 | pdpa-6 | not-shown | = | seller | data~ act+ no-basis? no-exemption+
mofa-darkweb-2024 | pdpa-20 | not-shown | = | seller | body? act+ data~ outside? no-exemption+
mofa-darkweb-2024 | pdpa-15 | does-not-apply | = | ministry | body+ act- data~ outside? no-exemption+
mofa-darkweb-2024 | pdpa-41 | not-shown | = | scanner | person+ aim? violation~ harm+
mofa-darkweb-2024 | pdpa-42 | does-not-apply | = | intruder | person+ aim? act- files~ unlawful+ harm+
mofa-darkweb-2024 | pdpa-45 | does-not-apply | = | ministry | base- computer-
taiwanjobs-2016 | cc-317 | does-not-apply | = | suspect | act- person? duty~ secret- no-right+ mind+
taiwanjobs-2016 | cc-346 | does-not-apply | = | suspect | act- person+ aim?
taiwanjobs-2016 | cpdpa-1995-27 | not-in-force | = | agency | —
taiwanjobs-2016 | csma-2018-10 | not-in-force | = | agency | —
taiwanjobs-2016 | csma-2025-33 | not-in-force | applies | agency | —
taiwanjobs-2016 | ey-isp-17 | applies | possible | agency | body+ keep+
taiwanjobs-2016 | ey-isp-22 | applies | possible | agency | body+ keep+ network+
taiwanjobs-2016 | ey-isp-23 | applies | possible | agency | body+ keep+ open+
taiwanjobs-2016 | ccp-237 | does-not-apply | = | agency | complaint-
taiwanjobs-2016 | ncert-41 | possible | = | agency | body+ event+ aware+ crime+
taiwanjobs-2016 | pdpa-6 | does-not-apply | = | suspect | data- act? no-basis+ no-exemption+
taiwanjobs-2016 | pdpa-20 | does-not-apply | = | suspect | body+ act- data+ outside+ no-exemption+
taiwanjobs-2016 | pdpa-27 | does-not-apply | = | agency | body- files+
taiwanjobs-2016 | pdpa-42 | possible | = | suspect | person+ aim? act+ files+ unlawful+ harm?
taiwanjobs-2016 | pdpa-45 | does-not-apply | = | suspect | base? computer-
`;

/** What was not in force then is read as of today: the elements that decide it now. */
const TODAY: [id: string, provision: string, result: string, conduct: string, elements: string][] = [
  ['pay-taipei-2017', 'csma-2025-17', 'possible', 'city', 'body+ event? aware+'],
  ['pay-taipei-2017', 'csma-2025-33', 'does-not-apply', 'city', 'body+ event? data+ infringed-'],
  ['universiade-volunteers-2017', 'csa-5', 'possible', 'poster', 'official+ secret? act?'],
  ['universiade-volunteers-2017', 'csma-2025-33', 'applies', 'city', 'body+ event+ data+ infringed+'],
  ['schools-baidu-2009', 'pdpa-12', 'possible', 'schools', 'body+ infringed? violation?'],
  ['schools-baidu-2009', 'pdpa-18', 'applies', 'schools', 'body+ files+'],
  ['schools-baidu-2009', 'pdpa-29', 'does-not-apply', 'schools', 'body- violation? infringed? harm?'],
  ['schools-printer-threat-2017', 'csma-2025-17', 'possible', 'schools', 'body? event? aware+'],
  ['universiade-volunteers-2017', 'cnr-2018-5', 'possible', 'city', 'body+ report?'],
  ['taipei-payroll-2017', 'cnr-2018-5', 'possible', 'city', 'body+ report?'],
  ['consular-mailbox-2017', 'cnr-2018-5', 'possible', 'ministry', 'body+ report+'],
  ['mofa-darkweb-2024', 'cnr-2018-5', 'possible', 'ministry', 'body+ report+'],
  ['mofa-darkweb-2024', 'csma-2025-18', 'possible', 'ministry', 'body+ level?'],
  ['police-query-coverup', 'csma-2025-18', 'possible', 'agency', 'body+ level?'],
  ['schools-baidu-2009', 'csma-2025-18', 'possible', 'schools', 'body+ level?'],
  ['schools-printer-threat-2017', 'csma-2025-18', 'possible', 'schools', 'body? level?'],
  ['first-bank-atm-2016', 'csma-2025-18', 'does-not-apply', 'bank', 'body- level?'],
  ['schools-baidu-2009', 'csma-2025-33', 'possible', 'schools', 'body+ event? data+ infringed?'],
  ['first-bank-atm-2016', 'csma-2025-17', 'does-not-apply', 'bank', 'body- event+ aware+'],
  ['first-bank-atm-2016', 'csma-2025-20', 'possible', 'bank', 'body? critical?'],
  ['first-bank-atm-2016', 'csma-2025-21', 'possible', 'bank', 'body? not-critical?'],
  ['first-bank-atm-2016', 'csma-2025-24', 'possible', 'bank', 'body? event+ aware+'],
  ['consular-mailbox-2017', 'csma-2025-33', 'applies', 'bureau', 'body+ event+ data+ infringed+'],
  ['taipei-payroll-2017', 'pdpa-45', 'possible', 'intrusions', 'base? computer?'],
  ['mofa-darkweb-2024', 'csma-2025-33', 'not-shown', 'ministry', 'body+ event+ data~ infringed~'],
  ['eservice-printout', 'csa-5', 'not-shown', 'printer', 'official? secret~ act?'],
];

testCells(CELLS, 150);

test.each(TODAY)('%s × %s today: %s', (id, provision, result, conduct, elements) => {
  const today = caseOf(id).cells.find((cell) => cell.provision.id === provision)?.today;
  expect(today).toMatchObject({ result, conduct });
  expect(today && elementsOf(today)).toBe(elements);
});

test('the payroll: the act of 1995 is tried on the years that it governed, and on nothing found out later', () => {
  const { conducts, cells } = caseOf('taipei-payroll-2017');
  const before = conducts.find(({ id }) => id === 'city-before');
  expect(before?.when).toMatchObject({ from: '2011', to: '2012-09-30' });
  expect(conducts.find(({ id }) => id === 'city')?.when).toMatchObject({ from: '2012-10-01', to: '2017-01-09' });
  const old = cells.filter(({ provision, past }) => provision.id.startsWith('cpdpa-1995-') && past.result !== 'not-in-force');
  expect(old.length).toBeGreaterThanOrEqual(8);
  expect(new Set(old.map(({ past }) => past.conduct))).toEqual(new Set(['city-before']));
});
