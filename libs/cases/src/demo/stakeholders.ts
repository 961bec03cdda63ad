import { RegisterStakeholder, WithdrawStakeholder } from '@plumbline/stakeholders';
import { recorded, type DemoStep } from './calendar';

type Kind = InstanceType<typeof RegisterStakeholder>['kind'];
type Voice = InstanceType<typeof RegisterStakeholder>['voice'];
type Party = readonly [id: string, name: string, kind: Kind, role?: string, partOf?: string];

/** Who speaks for whom when a decision is prepared. */
const voices: Readonly<Record<string, Voice>> = {
  'him-director': 'him',
  cmio: 'physicians',
  cno: 'nursing',
  cio: 'it',
  it: 'it',
  'revenue-director': 'revenueCycle',
  pharmacy: 'pharmacy',
  training: 'training',
  finance: 'finance',
};

const parties: readonly Party[] = [
  ['main', 'Main Hospital', 'hospital', '412 beds'],
  ['eastgate', 'Eastgate Hospital', 'hospital', '188 beds'],
  ['millbrook', 'Millbrook Hospital', 'hospital', '46 beds'],
  ['physicians', 'Harborview Physicians', 'practice', 'Affiliated practice'],
  ['aldermoor', 'Aldermoor Systems', 'vendor', 'Vendor of the record'],
  ['tessaly', 'Tessaly Advisory', 'consultancy', 'Implementation advice'],
  ['pellworth', 'Pellworth Imaging', 'vendor', 'Scanning of paper charts'],
  ['him', 'Health Information Management', 'department'],
  ['revenue-cycle', 'Revenue Cycle', 'department'],
  ['it', 'Information Services', 'department'],
  ['nursing', 'Nursing', 'department'],
  ['pharmacy', 'Pharmacy', 'department'],
  ['quality', 'Quality and Safety', 'department'],
  ['training', 'Training', 'department'],
  ['finance', 'Finance', 'department'],
  ['program-office', 'Program Office', 'department', 'Ends with the program'],
  ['sponsor', 'Chief Operating Officer', 'person', 'Executive sponsor', 'main'],
  ['cio', 'Chief Information Officer', 'person', 'CIO', 'it'],
  ['cmio', 'Chief Medical Information Officer', 'person', 'CMIO', 'it'],
  ['cno', 'Chief Nursing Officer', 'person', 'CNO', 'nursing'],
  ['him-director', 'Director of HIM', 'person', 'HIM director', 'him'],
  [
    'revenue-director',
    'Director of Revenue Cycle',
    'person',
    'Revenue cycle director',
    'revenue-cycle',
  ],
  ['nurse-manager', 'Nurse manager, night shift', 'person', 'Nurse manager', 'nursing'],
  ['tessaly-analyst', 'Analyst of Tessaly Advisory', 'person', 'Workflow analyst', 'tessaly'],
];

/** Who takes part. */
export const stakeholderSteps: readonly DemoStep[] = [
  ...parties.map(([id, name, kind, role, partOf]) =>
    recorded(-484, RegisterStakeholder, { id, name, kind, role, partOf, voice: voices[id] }),
  ),
  recorded(-120, WithdrawStakeholder, {
    id: 'pellworth',
    reason: 'The contract has ended; Health Information Management scans in house.',
  }),
];
