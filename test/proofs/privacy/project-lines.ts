import type { Dice } from './random-choice';

type Line = (dice: Dice) => string;

const SITES = ['Harborview', 'Northgate', 'St. Brendan', 'Mercy West', 'Lakeside Clinic'];
const TEAMS = [
  'HIM',
  'Patient Access',
  'Revenue Cycle',
  'Pharmacy',
  'Lab',
  'Integration',
  'Training',
];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'September', 'October'];
const ICD = ['I10', 'E11.9', 'J18.9', 'Z79.4', 'S72.001A', 'N18.30', 'O80', 'M54.50', 'F32.A'];

const day = (dice: Dice) =>
  `${dice.whole(2023, 2028)}-${String(dice.whole(1, 12)).padStart(2, '0')}-${String(dice.whole(1, 28)).padStart(2, '0')}`;
const american = (dice: Dice) =>
  `${dice.whole(1, 12)}/${dice.whole(1, 28)}/${dice.of(['2025', '2026', '27'])}`;
const grouped = (number: number) => number.toLocaleString('en-US');
const phone = (dice: Dice) => `(${dice.whole(2, 9)}${dice.digits(2)}) 555-0${dice.digits(3)}`;
const version = (dice: Dice) => `${dice.whole(1, 24)}.${dice.whole(0, 12)}.${dice.whole(0, 9999)}`;
const series = (dice: Dice) =>
  Array.from({ length: dice.whole(4, 9) }, () => dice.whole(5, 9_999)).join(
    dice.of([', ', ' ', ' | ', '; ']),
  );
const hash = (dice: Dice) => dice.signs(dice.of([7, 12, 40]), '0123456789abcdef');

/** Plan and calendar. */
const PLAN: readonly Line[] = [
  (d) => `Go-live of ${d.of(SITES)} moves from ${day(d)} to ${day(d)}.`,
  (d) => `Dress rehearsal ${american(d)}, second one ${american(d)}`,
  (d) =>
    `Code freeze ${d.whole(1, 28)} ${d.of(MONTHS)} 2026, ${d.whole(6, 23)}:${d.of(['00', '30'])}`,
  (d) =>
    `Wave ${d.whole(1, 6)}: ${d.whole(2, 40)} clinics, ${d.whole(100, 9_000)} users, ${day(d)}`,
  (d) =>
    `${d.of(MONTHS)} ${d.whole(1, 28)}, 2026: gate ${d.whole(1, 5)} passed with ${d.whole(1, 9)} conditions`,
  (d) => `Sprint ${d.whole(1, 60)} (${day(d)} - ${day(d)}): ${d.whole(20, 140)} points`,
  (d) => `Cutover steps ${d.whole(100, 199)}-${d.whole(200, 299)} take ${d.whole(4, 20)}.5 hours`,
  (d) => `The new hospital opened on ${american(d)} and has ${d.whole(90, 600)} beds`,
  (d) => `Downtime ${day(d)}T0${d.whole(0, 5)}:00Z to ${day(d)}T06:30Z`,
  (d) =>
    `Q${d.whole(1, 4)}/2026 forecast, week ${d.whole(1, 52)}, calendar row ${d.whole(1_000, 9_999)}`,
  (d) => `Contract ${d.digits(4)}-${d.digits(3)} signed ${american(d)}, ends 12/31/2031`,
  (d) =>
    `T-${d.whole(30, 180)}: readiness call at ${d.whole(7, 18)}:15, room ${d.whole(100, 4_999)}`,
];

/** Builds, tickets and machines. */
const TECHNICAL: readonly Line[] = [
  (d) => `Build ${version(d)} deployed to PRD, rollback is ${version(d)}`,
  (d) => `Ticket INC${d.digits(7)} closed, CHG${d.digits(7)} waits for CAB`,
  (d) => `JIRA EMR-${d.whole(100, 99_999)} blocks HIM-${d.whole(100, 9_999)}`,
  (d) => `Commit ${hash(d)} fixes the interface to the lab`,
  (d) =>
    `Interface engine 10.${d.whole(0, 255)}.${d.whole(0, 255)}.${d.whole(1, 254)}:${d.whole(1_024, 65_535)} is up`,
  (d) => `HL7 ADT^A08 queue at ${grouped(d.whole(1_000, 99_999))}, error code ${d.digits(5)}`,
  (d) => `Epic SU ${d.digits(8)}, Cerner package ${d.digits(6)}, KB${d.digits(7)}`,
  (d) => `Log id ${hash(d)}-${hash(d)} at ${day(d)} 03:12:44.${d.digits(3)}`,
  (d) =>
    `Printer HP-${d.digits(4)} S/N CNB${d.signs(7, '0123456789ABCDEFGH')} at nurse station ${d.whole(1, 30)}`,
  (d) =>
    `Workstation on wheels asset tag ${d.digits(6)}, serial number 5CD${d.signs(7, '0123456789KLM')}`,
  (d) => `https://wiki.example.org/pages/viewpage.action?pageId=${d.digits(8)}`,
  (d) => `https://jira.example.org/browse/EMR-${d.whole(100, 9_999)}?focusedId=${d.digits(6)}`,
  (d) =>
    `Node v20.${d.whole(10, 20)}.${d.whole(0, 9)}, SQLite 3.${d.whole(40, 53)}.${d.whole(0, 4)}, port ${d.whole(3_000, 9_999)}`,
  (d) =>
    `FHIR R4 endpoint answers in ${d.whole(20, 900)} ms, ${d.whole(90, 99)}.${d.digits(2)} % of ${grouped(d.whole(10_000, 999_999))}`,
  (d) =>
    `Job ${d.digits(6)} ran ${d.whole(90, 119)} minutes, ${d.whole(90, 119)} years of archive remain`,
  (d) =>
    `Device integration: ${d.whole(90, 600)} monitors, firmware ${version(d)}, ${d.whole(2, 40)} pumps left`,
];

/** Money, measures and codes. */
const FIGURES: readonly Line[] = [
  (d) => `Budget $${grouped(d.whole(100_000, 99_999_999))}.00, spent ${d.whole(10, 99)} %`,
  (d) => `Invoice ${d.digits(8)} over EUR ${grouped(d.whole(1_000, 900_000))}, PO 45${d.digits(8)}`,
  (d) => `Transcribed lines per month: ${series(d)}`,
  (d) =>
    `Length of stay ${d.whole(2, 9)}.${d.digits(2)} d, n = ${grouped(d.whole(1_000, 99_999))}, p < 0.0${d.digits(2)}`,
  (d) =>
    `Coders reach ${d.whole(10, 40)}.${d.digits(1)} charts/hour with ${d.of(ICD)} and ${d.of(ICD)}`,
  (d) =>
    `Top codes: ${d.of(ICD)}, ${d.of(ICD)}, ${d.of(ICD)}; CPT 99${d.digits(3)}, DRG ${d.whole(100, 989)}`,
  (d) =>
    `A/R aged ${d.of(['90', '95', '120'])} days fell to $${d.whole(1, 40)}.${d.digits(1)} million`,
  (d) =>
    `Claims over 90 days: ${d.whole(1, 30)} %, denials ${d.whole(100, 9_999)}, DNFB ${d.whole(2, 12)}.${d.digits(1)}`,
  (d) =>
    `NPV ${grouped(d.whole(1_000_000, 90_000_000))} at ${d.whole(3, 9)}.5 %, IRR ${d.whole(5, 30)} %`,
  (d) =>
    `${d.of([`GL account ${d.digits(5)}`, `Cost centre ${d.digits(4)}`, `WBS ${d.digits(2)}.${d.digits(3)}.${d.digits(2)}`])}, fund ${d.digits(4)}`,
  (d) => `Rows: ${series(d)}\nRows: ${series(d)}`,
  (d) =>
    `LOINC ${d.digits(4)}-${d.digits(1)}, SNOMED ${d.digits(8)}, RxNorm ${d.digits(6)}, NDC ${d.digits(5)}-${d.digits(4)}-${d.digits(2)}`,
  (d) =>
    `FTE ${d.whole(1, 90)}.${d.digits(2)}, ${grouped(d.whole(1_000, 40_000))} hours, rate $${d.whole(90, 260)}/h`,
  (d) => `Median age of open tickets is ${d.whole(10, 99)} days`,
];

/** Patients as a number or as the name of a team, and identifiers as a subject. */
const ABOUT_PATIENTS: readonly Line[] = [
  (d) =>
    `Patient volume ${grouped(d.whole(1_000, 99_999))} in ${d.whole(2023, 2027)}, patient days ${d.digits(5)}`,
  (d) => `${grouped(d.whole(200, 90_000))} patients activated the portal by ${day(d)}`,
  (d) =>
    `MRN conversion: ${grouped(d.whole(1_000, 99_999))} duplicates of ${grouped(d.whole(100_000, 3_000_000))}`,
  (d) => `The MRN grows from ${d.whole(6, 8)} to ${d.whole(9, 12)} digits on ${day(d)}`,
  () => 'The MRN is printed twice on the wristband; DOB is missing on the label',
  (d) => `DOB mismatches fell from ${d.whole(1_000, 9_999)} to ${d.whole(10, 999)} since ${day(d)}`,
  (d) => `SSN field is masked since build ${version(d)}`,
  (d) => `Patient portal help desk: ${phone(d)}`,
  (d) => `Patient Access command centre ext. ${d.digits(5)}, backup ext. ${d.digits(4)}`,
  (d) => `Encounters per day: ${series(d)}`,
  (d) =>
    `Visit types ${d.whole(100, 999)} to ${d.whole(1_000, 9_999)} were mapped, ${d.whole(1, 99)} open`,
  (d) =>
    `Patient satisfaction ${d.whole(60, 99)}.${d.digits(1)} (n=${d.digits(4)}), top box ${d.whole(60, 99)} %`,
  (d) => `Test patient ZZTEST is used in script ${d.whole(100, 999)}, step ${d.whole(1, 40)}`,
  (d) =>
    `Chart completion within ${d.whole(10, 30)} days: ${d.whole(60, 99)} %, delinquent charts ${d.digits(4)}`,
  (d) => `Account management meets ${american(d)}; ${d.whole(10, 99)} user accounts have no role`,
  (d) =>
    `Fallout of ${d.whole(2, 40)} interfaces, ${d.whole(1_000, 40_000)} messages, account reps on call`,
  (d) =>
    `Study of patients aged ${d.whole(18, 64)} to ${d.whole(65, 89)}, ${d.whole(100, 90_000)} admissions`,
  (d) =>
    `Born out of the ${d.whole(2019, 2025)} review: policy HIM-${d.digits(3)}, version ${d.whole(1, 9)}`,
];

/** People and ways to reach the program. */
const REACHING: readonly Line[] = [
  (d) => `Command centre ext. 4-${d.digits(4)}, bridge ${phone(d)}, PIN ${d.digits(6)}#`,
  (d) => `Call ${d.of(TEAMS)} at ${phone(d)} from ${d.whole(6, 9)}:00`,
  (d) => `Mail emr-${d.of(['training', 'support', 'cutover'])}@example.org by ${american(d)}`,
  (d) => `Zoom ${d.digits(3)} ${d.digits(4)} ${d.digits(4)}, room ${d.whole(100, 999)}`,
  (d) => `Vendor hotline 1-800-555-0${d.digits(3)}, contract ${d.digits(7)}`,
  (d) => `Dr. Osei asks for ${d.whole(2, 9)} more order sets before ${day(d)}`,
  (d) => `Pager ${d.digits(5)} is covered by ${d.of(TEAMS)} until ${d.whole(17, 23)}:30`,
  (d) => `Badge ${d.digits(6)} does not open room ${d.whole(100, 4_999)}`,
  (d) =>
    `${d.of(SITES)}, 1${d.digits(3)} Harbor Road, building ${d.whole(1, 40)}, floor ${d.whole(1, 14)}`,
  (d) =>
    `${d.whole(90, 119)} super users trained of ${d.whole(120, 300)}, class ${d.digits(4)}-${d.digits(2)}`,
  (d) => `Minutes of ${day(d)}, page ${d.whole(1, 60)}, item ${d.whole(1, 20)}.${d.whole(1, 9)}`,
  (d) =>
    d.of([
      `Our account number at the vendor is ${d.digits(7)}`,
      `Posted to ${d.whole(100, 899)}-${d.digits(2)}-${d.digits(4)} in the ledger`,
      `Member id of the steering group: ${d.digits(2)}`,
      `Employee ${d.digits(6)} left on ${day(d)}`,
    ]),
];

const ALL: readonly Line[] = [...PLAN, ...TECHNICAL, ...FIGURES, ...ABOUT_PATIENTS, ...REACHING];

/** A line as people write it about an EMR program, with no patient in it. */
export function projectLine(dice: Dice): string {
  return dice.of(ALL)(dice);
}
