import { expect, test } from 'vitest';
import { testCells } from '../support/cells.ts';
import { caseOf, provisionOf } from '../support/real.ts';

/*
 * Cells of norms that judge rather than describe, and of what follows an incident. Chosen so that it would show if an agency answered for its
 * officials, a ministry for its bureau, or the bureau that inquires for the one inquired into; if silence were read as a finding, or a
 * report's finding as a correction. `testCells` says what the columns and marks mean.
 */
testCells(
  `
consular-mailbox-2017 | ca-25 | possible | = | ministry | body+ corrected?
consular-mailbox-2017 | ca-30 | applies | = | inquiry | body+ commissioned+
consular-mailbox-2017 | ncert-22 | applies | possible | ministry | body+ superior+ event+
consular-mailbox-2017 | ey-isp-35 | not-shown | = | bureau | body+ keep+ important? entered~
consular-mailbox-2017 | csa-old-5 | does-not-apply | not-in-force | bureau | official- breach?
consular-mailbox-2017 | csa-6 | not-in-force | does-not-apply | bureau | —
consular-mailbox-2017 | scl-2 | possible | = | bureau | official+ power? fault+ infringed+ harm?
consular-mailbox-2017 | gpa-94 | does-not-apply | = | bureau | body+ evaluation-
consular-mailbox-2017 | cnr-2018-5 | not-in-force | possible | bureau | —
mofa-darkweb-2024 | ca-25 | possible | = | ministry | body+ corrected?
mofa-darkweb-2024 | ca-30 | does-not-apply | = | ministry | body+ commissioned-
mofa-darkweb-2024 | ncert-22 | possible | = | ministry | body+ superior+ event+
mofa-darkweb-2024 | csa-6 | possible | = | scanner | official+ breach?
mofa-darkweb-2024 | csa-8 | possible | = | scanner | official+ task? breach?
mofa-darkweb-2024 | scl-2 | not-shown | = | ministry | official+ power? fault? infringed~ harm?
taipei-payroll-2017 | ca-25 | possible | = | city | body? corrected+
taipei-payroll-2017 | ncert-22 | possible | = | city | body+ superior? event+
taipei-payroll-2017 | cpdpa-1995-12 | not-shown | not-in-force | city-before | body+ files+ request~ no-exemption+
taipei-payroll-2017 | csa-old-7 | does-not-apply | not-in-force | city | official- task? breach?
taipei-payroll-2017 | scl-2 | possible | = | city | official+ power? fault? infringed+ harm?
universiade-volunteers-2017 | ca-25 | possible | = | city | body? corrected+
universiade-volunteers-2017 | csa-old-5 | possible | not-in-force | poster | official+ breach?
universiade-volunteers-2017 | csa-old-7 | possible | not-in-force | poster | official+ task? breach?
universiade-volunteers-2017 | csa-8 | not-in-force | possible | city | —
hello-taipei-2017 | ca-25 | possible | = | city | body? corrected+
hello-taipei-2017 | ncert-22 | possible | = | city | body+ superior? event?
hello-taipei-2017 | scl-2 | does-not-apply | = | city | official+ power? fault? infringed- harm-
pay-taipei-2017 | scl-2 | does-not-apply | = | city | official+ power? fault? infringed- harm?
pay-taipei-2017 | ey-isp-35 | does-not-apply | = | city | body- keep+ important? entered~
nhi-solicited-query | csa-old-5 | possible | not-in-force | clerk | official+ breach?
nhi-solicited-query | csa-old-7 | possible | not-in-force | clerk | official+ task? breach?
nhi-solicited-query | csa-6 | not-in-force | possible | agency | —
nhi-solicited-query | csa-8 | not-in-force | possible | clerk | —
nhi-solicited-query | scl-2 | possible | = | clerk | official+ power? fault+ infringed+ harm?
nhi-solicited-query | ca-25 | not-shown | = | agency | body+ corrected~
police-query-coverup | csa-old-5 | possible | not-in-force | officer | official+ breach+
police-query-coverup | csa-6 | possible | applies | officer | official+ breach+
police-query-coverup | csa-old-7 | possible | not-in-force | officer | official+ task+ breach?
police-query-coverup | csa-8 | possible | = | officer | official+ task+ breach?
police-query-coverup | cpdpa-1995-12 | not-shown | not-in-force | agency | body+ files+ request~ no-exemption+
police-query-coverup | ey-isp-35 | not-shown | = | agency | body+ keep+ important+ entered~
land-records-for-hire | csa-old-5 | possible | not-in-force | clerk | official+ breach+
land-records-for-hire | csa-6 | possible | applies | clerk | official+ breach+
land-records-for-hire | csa-old-7 | possible | not-in-force | clerk | official+ task? breach?
land-records-for-hire | csa-8 | possible | = | clerk | official+ task? breach?
land-records-for-hire | ey-isp-35 | does-not-apply | = | agency | body- keep+ important+ entered~
land-records-for-hire | scl-2 | possible | = | clerk | official+ power? fault+ infringed+ harm?
procurement-cc-email | gpa-94 | applies | = | agency | body+ evaluation+
procurement-cc-email | csa-old-5 | possible | not-in-force | clerk | official+ breach?
procurement-cc-email | csa-8 | possible | = | clerk | official+ task? breach?
procurement-cc-email | cpdpa-1995-12 | not-shown | not-in-force | agency | body+ files~ request~ no-exemption+
counter-printout | csa-old-7 | possible | not-in-force | clerk | official+ task? breach?
counter-printout | ca-25 | not-shown | = | agency | body? corrected~
eservice-printout | csa-old-5 | possible | not-in-force | printer | official? breach?
eservice-printout | scl-2 | possible | = | agency | official+ power? fault? infringed+ harm?
eservice-printout | gpa-94 | does-not-apply | = | agency | body+ evaluation-
realtor-captcha | csa-old-5 | does-not-apply | not-in-force | agency | official- breach?
permit-records-2005 | cpdpa-1995-12 | not-shown | not-in-force | agency | body+ files+ request~ no-exemption+
permit-records-2005 | ncert-22 | not-shown | = | agency | body~ superior? event+
taiwanjobs-2016 | ncert-22 | not-shown | = | agency | body~ superior+ event+
taiwanjobs-2016 | ey-isp-35 | not-shown | = | agency | body+ keep+ important? entered~
schools-baidu-2009 | cpdpa-1995-12 | not-shown | not-in-force | schools | body? files+ request~ no-exemption+
schools-printer-threat-2017 | scl-2 | not-shown | = | schools | official? power? fault? infringed~ harm?
changhua-students-2014 | ca-25 | does-not-apply | = | school | body- corrected~
foundation-ransomware-2021 | gpa-94 | not-shown | = | foundation | body? evaluation~
first-bank-atm-2016 | scl-2 | does-not-apply | = | hackers | official- power? fault+ infringed~ harm+
`,
  66,
);

const conductsOf = (id: string, provision: string): Record<string, string> =>
  Object.fromEntries(
    caseOf(id)
      .cells.find((cell) => cell.provision.id === provision)
      ?.past.conducts.map((one) => [one.id, one.result]) ?? [],
  );

test.each([
  ['ca-25', { bureau: 'not-shown', intruder: 'does-not-apply', ministry: 'possible', inquiry: 'not-shown' }],
  ['ca-30', { bureau: 'does-not-apply', intruder: 'does-not-apply', ministry: 'does-not-apply', inquiry: 'applies' }],
  ['ncert-22', { bureau: 'not-shown', intruder: 'does-not-apply', ministry: 'applies', inquiry: 'not-shown' }],
  ['pdpa-18', { bureau: 'applies', intruder: 'does-not-apply', ministry: 'does-not-apply', inquiry: 'does-not-apply' }],
])('at the consulate %s binds one agency and not the others', (provision, expected) => {
  expect(conductsOf('consular-mailbox-2017', provision)).toEqual(expected);
});

test('a correction is answered only where a report proposes one, and left open where that part is not held', () => {
  const answered = provisionOf('ca-25').cells.flatMap(({ case: { id, conducts } }) =>
    conducts.flatMap(({ id: conduct, facts: { corrected } }) => (corrected ? [[id, conduct, corrected]] : [])),
  );
  const yes = { is: 'yes', pin: 'cy-2017-taipei#measures' };
  const open = { is: 'unknown', why: expect.stringContaining('處理辦法') };
  expect(answered.sort()).toEqual([
    ['consular-mailbox-2017', 'ministry', open],
    ['hello-taipei-2017', 'city', yes],
    ['mofa-darkweb-2024', 'ministry', open],
    ['pay-taipei-2017', 'city', yes],
    ['taipei-payroll-2017', 'city', yes],
    ['taipei-payroll-2017', 'city-before', yes],
    ['universiade-volunteers-2017', 'city', yes],
  ]);
});

test('nobody is found wanting by our own reading: each answer of that kind has its pin', () => {
  const answers = provisionOf('csa-6').cells.flatMap(({ case: { id, conducts } }) =>
    conducts.flatMap(({ facts }) => (facts['service-breach'] ? [{ id, answer: facts['service-breach'] }] : [])),
  );
  expect(answers.length).toBeGreaterThanOrEqual(5);
  for (const { id, answer } of answers) expect(answer, id).toMatchObject({ pin: expect.any(String), why: expect.any(String) });
});
