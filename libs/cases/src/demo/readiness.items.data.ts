/** A workflow of a pack as the demo attests it: who says it, what shows it, and its items in order. */
export interface Attested {
  readonly workflow: string;
  readonly by: string;
  readonly shownBy: string;
  readonly items: readonly string[];
}

const attested = (workflow: string, by: string, shownBy: string, items: string): Attested => ({
  workflow,
  by,
  shownBy,
  items: items.split(' '),
});

/** The pack him-workflows, version 1. */
export const himItems: readonly Attested[] = [
  attested(
    'pre-admit-scanning',
    'him',
    'Tested batch and staffing plan',
    'document-types scan-points barcode-sheets index-rules turnaround',
  ),
  attested(
    'registration-mpi',
    'him',
    'Report of the patient index; policy REG-3',
    'search-policy registrars-trained duplicate-queue match-thresholds naming-policy',
  ),
  attested(
    'concurrent-scanning',
    'him',
    'Schedule of the rounds',
    'pick-up same-day volumes round-schedule',
  ),
  attested(
    'post-discharge-scanning',
    'him',
    'Turnaround report of a test batch',
    'pick-up-time no-assembly quality-sample turnaround-report',
  ),
  attested(
    'chart-completion',
    'him',
    'Deficiency rules and their test',
    'deficiency-types physician-in-basket delinquency-definition suspension',
  ),
  attested(
    'transcription',
    'him',
    'Tested notes',
    'transcribed-notes templates speech-profiles vendor-cut-off',
  ),
  attested(
    'coding',
    'him',
    'Test accounts, signed by the coders',
    'encoder-interface coders-trained remote-access work-queues edits dual-coding',
  ),
  attested(
    'unbilled-accounts',
    'revenue-cycle',
    'DNFB report of both systems',
    'parallel-report bill-hold daily-owner',
  ),
  attested('cdi', 'him', 'Tested query', 'query-templates work-lists escalation grouper'),
  attested(
    'charge-capture',
    'revenue-cycle',
    'Claims of both systems',
    'charge-router parallel-claims claim-edits late-charges',
  ),
  attested(
    'denials',
    'revenue-cycle',
    'Tested remittance file',
    'reason-codes work-queues appeal-letters',
  ),
  attested(
    'release-of-information',
    'him',
    'Tested request',
    'request-types legacy-look-up accounting electronic-delivery fee-table',
  ),
  attested(
    'legal-health-record',
    'him-director',
    'Policy HIM-14 and a sample print',
    'approved printed-output',
  ),
  attested(
    'downtime-forms',
    'nursing',
    'Log of the drill',
    'catalogue stock back-entry barcodes reconciliation',
  ),
  attested(
    'conversion',
    'him',
    'Counts and audit of the mock load',
    'scope mock-loads sample-audit abstraction-pace',
  ),
  attested('identity-merge', 'him', 'Test merge', 'procedure downstream overlays'),
  attested(
    'privacy-audit',
    'it',
    'Sample of an audit',
    'access-roles log-review breach-process break-the-glass',
  ),
  attested(
    'staffing',
    'him-director',
    'Staffing plan',
    'staffing-model backfill new-roles overtime',
  ),
];

/** The pack technical, version 1. */
export const technicalItems: readonly Attested[] = [
  attested('interfaces', 'it', 'Results by interface', 'end-to-end owner volumes'),
  attested('downtime-and-backup', 'it', 'Log of a restore', 'backup downtime'),
  attested('cutover', 'it', 'Times of the rehearsal', 'defects rehearsed parallel-run'),
  attested('command-centre', 'cio', 'Roster', 'roster routing second-place'),
];

/** The pack compliance-us, version 1. */
export const complianceItems: readonly Attested[] = [
  attested('audit-controls', 'it', 'Review of the logs', 'recorded examined risk-based'),
  attested('retention', 'him', 'Retention schedule', 'six-years'),
  attested(
    'information-blocking',
    'him-director',
    'Policy and log of exceptions',
    'policy exceptions rule-watched',
  ),
  attested(
    'promoting-interoperability',
    'quality',
    'Report of the objectives',
    'e-prescribing exchange patient-exchange public-health',
  ),
  attested('safer-guides', 'cmio', 'Assessment of the guides', 'attested'),
  attested('complete-records', 'him', 'Audit of 60 charts', 'complete retrievable deadline'),
  attested('right-of-access', 'him', 'Report of requests by age', 'thirty-days'),
  attested('business-associates', 'it', 'Register of agreements', 'in-force'),
  attested('downtime-plan', 'it', 'Plan, version 3', 'in-force'),
];
