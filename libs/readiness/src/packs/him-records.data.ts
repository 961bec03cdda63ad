import type { WorkflowWords } from '../readiness.events';
import { high, low, medium, OWN_PROPOSAL } from './pack';

const AHIMA_FORUM = 'AHIMA Engage thread on scanning productivity, members’ own numbers';
const DOCUMENT_STRATEGIES = 'Optimization strategies for electronic document management (docsbay)';

/** Workflows 1 to 6: how paper, identity and dictation come into the record. */
export const recordWorkflows: readonly WorkflowWords[] = [
  {
    id: 'pre-admit-scanning',
    name: 'Pre-admit scanning',
    source: OWN_PROPOSAL,
    evidenceAsked: 'Tested batch, staffing plan',
    items: [
      high('document-types', 'Every document type is mapped to its place in the record'),
      high('scan-points', 'The scan points are staffed for all admission hours'),
      medium('barcode-sheets', 'Barcode sheets are printed and read in a tested batch'),
      medium('index-rules', 'Index rules are written and tried on a batch'),
      medium('turnaround', 'A turnaround from receipt to available is agreed'),
    ],
    metric: {
      measure: 'pre-admit-documents-available',
      name: 'Pre-admit documents available at admission',
      unit: '%',
      direction: 'up',
      pairedWith: 'Misfile rate',
      benchmark: 'One clinic: 210 to 235 pages/h scanning with prep, 91 pages/h indexing',
      source: AHIMA_FORUM,
    },
  },
  {
    id: 'registration-mpi',
    name: 'Registration and master patient index',
    source: OWN_PROPOSAL,
    evidenceAsked: 'MPI report, policy, training figures',
    items: [
      high('search-policy', 'A search policy before each registration is in force'),
      high('registrars-trained', 'All registrars are trained and have passed'),
      high('duplicate-queue', 'The queue of possible duplicates has an owner'),
      medium('match-thresholds', 'The thresholds of the matching algorithm are set and reviewed'),
      medium('naming-policy', 'Naming and temporary patients are ruled by a policy'),
    ],
    metric: {
      measure: 'duplicate-mrn-rate',
      name: 'Duplicate record numbers',
      unit: '% of records',
      direction: 'down',
      pairedWith: 'New duplicates per 1,000 registrations',
      benchmark: 'About 10 % of records is the expectation that is printed; definitions differ',
      source: 'TechTarget, Hospitals battle duplicate medical records; AHIMA survey, n = 815',
    },
  },
  {
    id: 'concurrent-scanning',
    name: 'Concurrent scanning',
    source: OWN_PROPOSAL,
    evidenceAsked: 'Round schedule, volumes',
    items: [
      high('pick-up', 'Rounds fetch paper from each unit, or each unit has a scanner'),
      high('same-day', 'Paper is scanned on the day on which it is written'),
      medium('volumes', 'Volumes per unit are counted and the hours for them are planned'),
      low('round-schedule', 'The schedule of rounds is known on the units'),
    ],
    metric: {
      measure: 'scanned-within-24h',
      name: 'Scanned within 24 hours of receipt',
      unit: '%',
      direction: 'up',
      pairedWith: 'Misfile rate',
      benchmark: 'A document takes 15-30 s to prepare, 15-30 s to scan, 30-60 s to index',
      source: DOCUMENT_STRATEGIES,
    },
  },
  {
    id: 'post-discharge-scanning',
    name: 'Post-discharge scanning',
    source: OWN_PROPOSAL,
    evidenceAsked: 'Turnaround report',
    items: [
      high('pick-up-time', 'The time by which charts are fetched after discharge is agreed'),
      medium('no-assembly', 'Assembly of paper charts has ended or has a date to end'),
      medium('quality-sample', 'The rate of the quality sample is set and its reader is named'),
      medium('turnaround-report', 'Discharge to available is reported from a test batch'),
    ],
    metric: {
      measure: 'discharge-to-available',
      name: 'Discharge to available',
      unit: 'h',
      direction: 'down',
      pairedWith: 'Misfile rate',
      benchmark: 'A back file of 13 M pages at 10-12 thousand documents a day takes 8 years',
      source: 'Field Technologies Online, Scan patient records stat',
    },
  },
  {
    id: 'chart-completion',
    name: 'Chart completion and deficiencies',
    source: OWN_PROPOSAL,
    evidenceAsked: 'Deficiency rules, test',
    items: [
      high('deficiency-types', 'All deficiency types are built'),
      high('physician-in-basket', 'Deficiencies reach the physician’s in-basket in a test'),
      medium(
        'delinquency-definition',
        'What counts as delinquent is defined, with its denominator',
      ),
      medium('suspension', 'The way to a suspension is agreed with the medical staff'),
    ],
    metric: {
      measure: 'delinquency-rate',
      name: 'Delinquent records',
      unit: '% of average monthly discharges',
      direction: 'down',
      pairedWith: 'Records complete at the first review',
      benchmark: 'The formula must state the denominator: 561 / (3 x 1,700) = 11 %',
      source: 'Worked example (wyzant.com, delinquent record)',
    },
  },
  {
    id: 'transcription',
    name: 'Transcription and dictation',
    source: OWN_PROPOSAL,
    evidenceAsked: 'Tested notes, end of the contract',
    items: [
      high('transcribed-notes', 'Transcribed notes arrive through the interface in a test'),
      medium('templates', 'Note templates are built and approved by their users'),
      medium('speech-profiles', 'Speech recognition profiles exist for those who dictate'),
      low('vendor-cut-off', 'The last day of the old transcription vendor is fixed'),
    ],
    metric: {
      measure: 'note-finalisation-hours',
      name: 'Time until a note is final',
      unit: 'h',
      direction: 'down',
      pairedWith: 'Errors per note in a sample',
      benchmark: 'Fallon Clinic: about 4 days before, 46 minutes with speech recognition',
      source: 'FierceHealthcare on Fallon Clinic',
    },
  },
];
