/**
 * What was answered in a workflow and how many days ago, an item a letter in the order of the pack: met,
 * partly, not met, x for not applicable, - for never attested.
 */
export type Answers = readonly [workflow: string, daysAgo: number, answers: string];

/** Main: nearly ready, but what shows the unbilled accounts has expired. */
export const mainAnswers: readonly Answers[] = [
  ['pre-admit-scanning', 12, 'mmmmm'],
  ['registration-mpi', 9, 'mmmmp'],
  ['concurrent-scanning', 12, 'mmmm'],
  ['post-discharge-scanning', 16, 'mmpm'],
  ['chart-completion', 20, 'mmpm'],
  ['transcription', 20, 'mmmm'],
  ['coding', 8, 'mpmmpn'],
  ['unbilled-accounts', 41, 'mmm'],
  ['cdi', 15, 'mmmm'],
  ['charge-capture', 11, 'mnpm'],
  ['denials', 19, 'mpm'],
  ['release-of-information', 18, 'mmmmm'],
  ['legal-health-record', 24, 'mm'],
  ['downtime-forms', 14, 'mmmpm'],
  ['conversion', 10, 'mmpp'],
  ['identity-merge', 22, 'mmm'],
  ['privacy-audit', 17, 'mmmm'],
  ['staffing', 6, 'mppm'],
];

/** Eastgate: charts of the old system cannot be found, and the forms for a downtime are red. */
export const eastgateAnswers: readonly Answers[] = [
  ['pre-admit-scanning', 13, 'mmmpm'],
  ['registration-mpi', 9, 'mpmmp'],
  ['concurrent-scanning', 13, 'mpmm'],
  ['post-discharge-scanning', 38, 'mmmm'],
  ['chart-completion', 21, 'mmpp'],
  ['transcription', 21, 'mmmm'],
  ['coding', 8, 'mpmmp-'],
  ['unbilled-accounts', 11, 'mmp'],
  ['cdi', 15, 'mmmp'],
  ['charge-capture', 11, 'mnpm'],
  ['denials', 19, 'mmm'],
  ['release-of-information', 19, 'mnmmm'],
  ['legal-health-record', 24, 'mm'],
  ['downtime-forms', 14, 'nnpmm'],
  ['conversion', 10, 'mp--'],
  ['identity-merge', 22, 'mmm'],
  ['privacy-audit', 17, 'mmmm'],
  ['staffing', 6, 'pnpm'],
];

/** Millbrook: a small house that nobody has asked about half of it. */
export const millbrookAnswers: readonly Answers[] = [
  ['pre-admit-scanning', 27, 'mmpmm'],
  ['registration-mpi', 27, 'mp-mm'],
  ['post-discharge-scanning', 26, 'mmmm'],
  ['chart-completion', 26, 'mm-p'],
  ['transcription', 26, 'xxxx'],
  ['coding', 25, 'mm---x'],
  ['unbilled-accounts', 25, 'mmp'],
  ['charge-capture', 23, 'mn--'],
  ['legal-health-record', 24, 'mm'],
  ['downtime-forms', 14, 'mmmmm'],
  ['identity-merge', 22, 'mmm'],
  ['staffing', 29, 'n---'],
];

/** The whole program: two interfaces short of their volumes, and no rehearsal of the cutover yet. */
export const technicalAnswers: readonly Answers[] = [
  ['interfaces', 12, 'pmn'],
  ['downtime-and-backup', 35, 'mn'],
  ['cutover', 12, 'n--'],
  ['command-centre', 7, 'pmm'],
];

/** The whole program: the guides were attested more than a year ago. */
export const complianceAnswers: readonly Answers[] = [
  ['audit-controls', 190, 'mpm'],
  ['retention', 300, 'm'],
  ['information-blocking', 150, 'mpm'],
  ['promoting-interoperability', 90, 'mmmm'],
  ['safer-guides', 400, 'm'],
  ['complete-records', 60, 'pmm'],
  ['right-of-access', 45, 'm'],
  ['business-associates', 210, 'm'],
  ['downtime-plan', 240, 'm'],
];
