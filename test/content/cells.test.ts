import { testCells } from '../support/cells.ts';

/* Cells read one by one against the documents and the law; `testCells` says what the columns and marks mean. */
const CELLS = `
mofa-darkweb-2024 | cc-132 | possible | = | leaker | act? secret+ official? mind?
mofa-darkweb-2024 | cc-318-1 | does-not-apply | = | seller | act+ person+ secret- by-computer~ no-right? mind?
mofa-darkweb-2024 | cc-358 | possible | = | intruder | act+ person+ means? no-right+
mofa-darkweb-2024 | cc-359 | possible | = | intruder | act? person+ no-right+ harm?
mofa-darkweb-2024 | cc-360 | does-not-apply | = | intruder | act- person+ no-right+ harm?
mofa-darkweb-2024 | cc-361 | possible | = | intruder | base? computer+
mofa-darkweb-2024 | cc-362 | does-not-apply | = | intruder | act- person+ sole? harm?
mofa-darkweb-2024 | cc-363 | does-not-apply | = | intruder | base? computer-
mofa-darkweb-2024 | cnr-2018-11 | does-not-apply | = | ministry | body- event+ aware+
mofa-darkweb-2024 | cnr-2018-4 | applies | possible | ministry | body+ event+ aware+
mofa-darkweb-2024 | cnr-2018-6 | applies | possible | ministry | body+ event+ aware+
mofa-darkweb-2024 | cnsip-14 | possible | = | seller | person? secret+ act+ unauthorised?
mofa-darkweb-2024 | cnsip-15 | applies | = | scanner | handler+ secret+ act+
mofa-darkweb-2024 | cnsip-18 | applies | = | scanner | handler+ secret+ act+
mofa-darkweb-2024 | cnsip-32 | possible | = | seller | person+ act+ secret+ mind?
mofa-darkweb-2024 | cnsip-34 | possible | = | intruder | person+ act? secret? mind?
mofa-darkweb-2024 | cnsip-er-25 | applies | = | scanner | handler+ secret+ act+
mofa-darkweb-2024 | csa-5 | possible | = | scanner | official+ secret+ act?
mofa-darkweb-2024 | csa-old-4 | not-in-force | = | scanner | —
mofa-darkweb-2024 | csma-2018-14 | applies | not-in-force | ministry | body+ event+ aware+
mofa-darkweb-2024 | csma-2018-18 | does-not-apply | not-in-force | ministry | body- event+ aware+
mofa-darkweb-2024 | csma-2025-17 | not-in-force | applies | ministry | —
mofa-darkweb-2024 | pdpa-12 | not-shown | = | ministry | body+ infringed~ violation?
mofa-darkweb-2024 | pdpa-16 | not-shown | = | scanner | body+ act? data~ outside? no-exemption+
mofa-darkweb-2024 | pdpa-18 | not-shown | = | ministry | body+ files~
mofa-darkweb-2024 | pdpa-28 | not-shown | = | ministry | body+ violation? infringed~ harm? no-force-majeure+
mofa-darkweb-2024 | pdpa-29 | not-shown | = | seller | body? violation~ infringed+ harm?
mofa-darkweb-2024 | pdpa-44 | not-shown | = | scanner | base~ official+ office~
consular-mailbox-2017 | cc-132 | does-not-apply | = | bureau | act- secret- official- mind+
consular-mailbox-2017 | cc-318-1 | does-not-apply | = | intruder | act- person+ secret- by-computer~ no-right+ mind+
consular-mailbox-2017 | cc-358 | applies | = | intruder | act+ person+ means+ no-right+
consular-mailbox-2017 | cc-359 | possible | = | intruder | act? person+ no-right+ harm?
consular-mailbox-2017 | cc-360 | does-not-apply | = | intruder | act- person+ no-right+ harm?
consular-mailbox-2017 | cc-361 | applies | = | intruder | base+ computer+
consular-mailbox-2017 | cc-362 | does-not-apply | = | intruder | act- person+ sole? harm?
consular-mailbox-2017 | cc-363 | does-not-apply | = | intruder | base+ computer-
consular-mailbox-2017 | cnr-2018-11 | not-in-force | does-not-apply | bureau | —
consular-mailbox-2017 | cnr-2018-4 | not-in-force | possible | bureau | —
consular-mailbox-2017 | cnsip-32 | does-not-apply | = | intruder | person+ act- secret- mind+
consular-mailbox-2017 | csa-5 | not-in-force | does-not-apply | bureau | —
consular-mailbox-2017 | csma-2018-14 | not-in-force | = | bureau | —
consular-mailbox-2017 | csma-2018-18 | not-in-force | = | bureau | —
consular-mailbox-2017 | csma-2025-17 | not-in-force | applies | bureau | —
consular-mailbox-2017 | ey-isp-41 | applies | possible | bureau | body+ event+ aware+
consular-mailbox-2017 | ncert-31 | applies | possible | bureau | body+ event+ aware+
consular-mailbox-2017 | pdpa-12 | applies | = | bureau | body+ infringed+ violation+
consular-mailbox-2017 | pdpa-16 | does-not-apply | = | bureau | body+ act- data+ outside? no-exemption+
consular-mailbox-2017 | pdpa-18 | applies | = | bureau | body+ files+
consular-mailbox-2017 | pdpa-19 | possible | = | intruder | body+ act? data+ no-purpose+ no-exemption+
consular-mailbox-2017 | pdpa-28 | possible | = | bureau | body+ violation+ infringed+ harm? no-force-majeure+
consular-mailbox-2017 | pdpa-29 | possible | = | intruder | body+ violation? infringed? harm?
consular-mailbox-2017 | pdpa-30 | possible | = | bureau | base?
consular-mailbox-2017 | pdpa-31 | possible | = | bureau | base?
consular-mailbox-2017 | pdpa-41 | possible | = | intruder | person+ aim? violation? harm+
consular-mailbox-2017 | pdpa-44 | does-not-apply | = | intruder | base? official- office~
consular-mailbox-2017 | pdpa-er-22 | applies | = | bureau | base+
taipei-payroll-2017 | cc-132 | does-not-apply | = | city | act- secret- official- mind?
taipei-payroll-2017 | cc-318-1 | does-not-apply | = | intrusions | act- person+ secret- by-computer~ no-right+ mind?
taipei-payroll-2017 | cc-358 | possible | = | intrusions | act+ person+ means? no-right+
taipei-payroll-2017 | cc-359 | possible | = | visitors | act? person+ no-right? harm?
taipei-payroll-2017 | cc-360 | possible | = | intrusions | act? person+ no-right+ harm?
taipei-payroll-2017 | cc-361 | possible | = | intrusions | base? computer?
taipei-payroll-2017 | cc-362 | does-not-apply | = | visitors | act- person+ sole? harm?
taipei-payroll-2017 | cc-363 | possible | = | intrusions | base? computer?
taipei-payroll-2017 | cnr-2018-11 | not-in-force | does-not-apply | city | —
taipei-payroll-2017 | cnr-2018-4 | not-in-force | possible | city | —
taipei-payroll-2017 | cnsip-32 | does-not-apply | = | visitors | person+ act- secret- mind?
taipei-payroll-2017 | cpdpa-1995-17 | applies | not-in-force | city-before | body+ files+
taipei-payroll-2017 | csa-5 | not-in-force | does-not-apply | city | —
taipei-payroll-2017 | csma-2018-14 | not-in-force | = | city | —
taipei-payroll-2017 | csma-2018-18 | not-in-force | = | city | —
taipei-payroll-2017 | csma-2025-17 | not-in-force | applies | city | —
taipei-payroll-2017 | ey-isp-41 | does-not-apply | = | city | body- event+ aware+
taipei-payroll-2017 | ncert-31 | applies | possible | city | body+ event+ aware+
taipei-payroll-2017 | pdpa-12 | applies | = | city | body+ infringed+ violation+
taipei-payroll-2017 | pdpa-16 | does-not-apply | = | city | body+ act- data+ outside? no-exemption+
taipei-payroll-2017 | pdpa-18 | applies | = | city | body+ files+
taipei-payroll-2017 | pdpa-19 | possible | = | visitors | body+ act? data+ no-purpose? no-exemption+
taipei-payroll-2017 | pdpa-28 | possible | = | city | body+ violation+ infringed+ harm? no-force-majeure+
taipei-payroll-2017 | pdpa-29 | possible | = | visitors | body+ violation? infringed? harm?
taipei-payroll-2017 | pdpa-30 | possible | = | city | base?
taipei-payroll-2017 | pdpa-31 | possible | = | city | base?
taipei-payroll-2017 | pdpa-41 | possible | = | visitors | person+ mind? violation? harm?
taipei-payroll-2017 | pdpa-44 | does-not-apply | = | visitors | base? official- office~
taipei-payroll-2017 | pdpa-er-22 | applies | = | city | base+
taiwanjobs-2016 | cc-132 | does-not-apply | = | suspect | act- secret- official- mind+
taiwanjobs-2016 | cc-318-1 | does-not-apply | = | suspect | act- person+ secret- by-computer~ no-right+ mind+
taiwanjobs-2016 | cc-358 | possible | = | suspect | act? person+ means? no-right+
taiwanjobs-2016 | cc-359 | possible | = | suspect | act+ person+ no-right+ harm?
taiwanjobs-2016 | cc-360 | does-not-apply | = | suspect | act- person+ no-right+ harm?
taiwanjobs-2016 | cc-361 | possible | = | suspect | base? computer+
taiwanjobs-2016 | cc-362 | does-not-apply | = | suspect | act- person+ sole? harm?
taiwanjobs-2016 | cc-363 | does-not-apply | = | suspect | base? computer-
taiwanjobs-2016 | cnr-2018-11 | not-in-force | does-not-apply | agency | —
taiwanjobs-2016 | cnr-2018-4 | not-in-force | possible | agency | —
taiwanjobs-2016 | cnsip-32 | does-not-apply | = | suspect | person+ act- secret- mind+
taiwanjobs-2016 | csa-5 | not-in-force | does-not-apply | agency | —
taiwanjobs-2016 | csma-2018-14 | not-in-force | = | agency | —
taiwanjobs-2016 | csma-2018-18 | not-in-force | = | agency | —
taiwanjobs-2016 | csma-2025-17 | not-in-force | applies | agency | —
taiwanjobs-2016 | ey-isp-41 | applies | possible | agency | body+ event+ aware+
taiwanjobs-2016 | ncert-31 | possible | = | agency | body+ event+ aware+
taiwanjobs-2016 | pdpa-12 | possible | = | agency | body+ infringed+ violation?
taiwanjobs-2016 | pdpa-16 | does-not-apply | = | agency | body+ act- data+ outside? no-exemption+
taiwanjobs-2016 | pdpa-18 | applies | = | agency | body+ files+
taiwanjobs-2016 | pdpa-19 | possible | = | suspect | body+ act? data+ no-purpose+ no-exemption+
taiwanjobs-2016 | pdpa-28 | possible | = | agency | body+ violation? infringed+ harm? no-force-majeure+
taiwanjobs-2016 | pdpa-29 | possible | = | suspect | body+ violation? infringed? harm?
taiwanjobs-2016 | pdpa-30 | possible | = | agency | base?
taiwanjobs-2016 | pdpa-31 | possible | = | agency | base?
taiwanjobs-2016 | pdpa-41 | possible | = | suspect | person+ aim? violation? harm?
taiwanjobs-2016 | pdpa-44 | does-not-apply | = | suspect | base? official- office~
taiwanjobs-2016 | pdpa-er-22 | possible | = | agency | base?
mofa-darkweb-2024 | cnr-2018-5 | applies | possible | ministry | body+ report+
mofa-darkweb-2024 | cnr-2018-9 | applies | possible | ministry | body+
mofa-darkweb-2024 | cnsip-33 | does-not-apply | = | seller | person+ act+ pending- mind?
mofa-darkweb-2024 | cnsip-er-21 | possible | = | ministry | handler+ secret+ act?
mofa-darkweb-2024 | cnsip-er-23 | possible | = | ministry | handler+ secret+ act?
mofa-darkweb-2024 | ey-isp-22 | possible | = | ministry | body+ keep+ network?
mofa-darkweb-2024 | csma-2018-7 | does-not-apply | not-in-force | ministry | body- found~
mofa-darkweb-2024 | csma-2018-9 | not-shown | not-in-force | ministry | body+ outsourced~
mofa-darkweb-2024 | csma-2018-11 | applies | not-in-force | ministry | body+
mofa-darkweb-2024 | csma-2018-13 | applies | not-in-force | ministry | body+ subordinates+
mofa-darkweb-2024 | csma-2018-17 | does-not-apply | not-in-force | ministry | body- not-critical?
mofa-darkweb-2024 | csma-2025-8 | not-in-force | not-shown | ministry | —
mofa-darkweb-2024 | csma-2025-15 | not-in-force | applies | ministry | —
mofa-darkweb-2024 | csma-2025-20 | not-in-force | does-not-apply | ministry | —
mofa-darkweb-2024 | ey-isn-5 | possible | = | ministry | body+ keep+ intruded+ aware+
mofa-darkweb-2024 | pdpa-er-8 | not-shown | = | ministry | body+ data~ entrusted~
consular-mailbox-2017 | ey-isn-5 | applies | possible | bureau | body+ keep+ intruded+ aware+
consular-mailbox-2017 | ey-isp-17 | applies | possible | ministry | body+ keep+
consular-mailbox-2017 | ey-isp-22 | applies | possible | bureau | body+ keep+ network+
consular-mailbox-2017 | ey-isp-23 | applies | possible | bureau | body+ keep+ open+
consular-mailbox-2017 | ey-isp-26 | applies | possible | bureau | body+ keep+ website+ data+
consular-mailbox-2017 | ey-isp-27 | possible | = | bureau | body+ keep+ network+ sensitive?
consular-mailbox-2017 | csma-2025-10 | not-in-force | applies | bureau | —
consular-mailbox-2017 | cnr-2018-5 | not-in-force | possible | bureau | —
consular-mailbox-2017 | csma-2025-8 | not-in-force | possible | bureau | —
consular-mailbox-2017 | csma-2025-15 | not-in-force | not-shown | bureau | —
consular-mailbox-2017 | csma-2025-16 | not-in-force | possible | bureau | —
consular-mailbox-2017 | ccp-237 | does-not-apply | = | bureau | complaint-
consular-mailbox-2017 | pdpa-22 | does-not-apply | = | bureau | person- act-
taipei-payroll-2017 | ey-isn-5 | does-not-apply | = | city | body- keep+ intruded? aware+
taipei-payroll-2017 | ey-isp-17 | does-not-apply | = | city | body- keep+
taipei-payroll-2017 | cnr-2018-5 | not-in-force | possible | city | —
taipei-payroll-2017 | csma-2025-10 | not-in-force | applies | city | —
taipei-payroll-2017 | csma-2025-15 | not-in-force | applies | city | —
taipei-payroll-2017 | ccp-237 | possible | = | visitors | complaint?
taiwanjobs-2016 | ey-isn-5 | possible | = | agency | body+ keep+ intruded? aware+
taiwanjobs-2016 | ey-isp-26 | applies | possible | agency | body+ keep+ website+ data+
foundation-ransomware-2021 | csma-2018-9 | possible | not-in-force | foundation | body+ outsourced?
foundation-ransomware-2021 | csma-2018-12 | does-not-apply | not-in-force | foundation | body-
foundation-ransomware-2021 | csma-2018-16 | possible | not-in-force | foundation | body+ critical?
foundation-ransomware-2021 | csma-2018-17 | possible | not-in-force | foundation | body+ not-critical?
foundation-ransomware-2021 | csma-2025-20 | not-in-force | possible | foundation | —
foundation-ransomware-2021 | csma-2025-21 | not-in-force | possible | foundation | —
foundation-ransomware-2021 | ncert-41 | does-not-apply | = | foundation | body- event+ aware+ crime+
foundation-ransomware-2021 | csma-2018-7 | not-shown | not-in-force | foundation | body+ found~
foundation-ransomware-2021 | cnr-2018-5 | does-not-apply | = | foundation | body- report-
foundation-ransomware-2021 | ccp-237 | possible | = | attacker | complaint?
procurement-cc-email | ey-isp-22 | possible | = | agency | body? keep+ network+
procurement-cc-email | ey-isp-27 | possible | = | agency | body? keep+ network+ sensitive?
eservice-printout | pdpa-6 | not-shown | = | printer | data~ act? no-basis? no-exemption+
eservice-printout | ey-isp-23 | possible | = | agency | body? keep+ open+
eservice-printout | ey-isp-22 | possible | = | agency | body? keep+ network+
eservice-printout | ey-isn-5 | possible | = | agency | body? keep+ intruded? aware+
eservice-printout | csma-2025-10 | not-in-force | possible | agency | —
counter-printout | ey-isp-22 | possible | = | agency | body? keep+ network?
counter-printout | ey-isp-23 | possible | = | agency | body? keep+ open?
counter-printout | ey-isp-26 | possible | = | agency | body? keep+ website? data+
counter-printout | ey-isn-5 | not-shown | = | agency | body? keep+ intruded~ aware~
realtor-captcha | csma-2025-10 | not-in-force | possible | agency | —
realtor-captcha | ey-isn-5 | not-shown | = | agency | body? keep+ intruded? aware~
realtor-captcha | ey-isp-22 | possible | = | agency | body? keep+ network?
permit-records-2005 | ncert-41 | possible | = | agency | body+ event+ aware+ crime+
permit-records-2005 | ey-isn-5 | possible | = | agency | body? keep+ intruded+ aware+
permit-records-2005 | ey-isp-22 | possible | = | agency | body? keep+ network+
permit-records-2005 | ey-isp-23 | possible | = | agency | body? keep+ open+
permit-records-2005 | ey-isp-26 | possible | = | agency | body? keep+ website+ data+
permit-records-2005 | pdpa-22 | not-in-force | does-not-apply | agency | —
hello-taipei-2017 | csma-2025-10 | not-in-force | applies | city | —
hello-taipei-2017 | ey-isp-23 | does-not-apply | = | city | body- keep+ open+
hello-taipei-2017 | pdpa-er-8 | not-shown | = | city | body+ data+ entrusted~
police-query-coverup | csma-2025-12 | possible | applies | agency | body+
`;

testCells(CELLS, 150);
