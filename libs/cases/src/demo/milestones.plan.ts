import type { MilestoneKind } from '@plumbline/milestones';

type Planned = readonly [
  id: string,
  name: string,
  kind: MilestoneKind,
  /** Days from the go-live. */
  fromGoLive: number,
  owner: string,
  dependsOn?: readonly string[],
];

/**
 * The plan as adopted: each day is counted from the go-live. What was passed before votes and criteria
 * were kept here is told as a milestone; what is to come is a gate.
 */
export const plan: readonly Planned[] = [
  [
    'steering-group',
    'Steering group formed, HIM and nursing with a vote',
    'milestone',
    -460,
    'sponsor',
  ],
  ['promise-register', 'Promise register frozen', 'milestone', -450, 'finance'],
  ['decision-rights', 'Decision rights and escalation agreed', 'milestone', -440, 'sponsor'],
  ['benefit-profiles', 'Benefit map and profiles approved', 'milestone', -400, 'finance'],
  ['current-workflows', 'Workflows of today documented', 'milestone', -385, 'tessaly'],
  ['future-workflows', 'Workflows of tomorrow signed off', 'milestone', -340, 'cmio'],
  ['legal-record', 'Legal health record, retention and downtime forms', 'milestone', -330, 'him'],
  ['baselines', 'Baselines captured', 'milestone', -325, 'quality'],
  ['interfaces', 'Inventory of interfaces complete', 'milestone', -300, 'it'],
  ['patient-index', 'Patient index cleaned up', 'milestone', -270, 'him'],
  ['core-build', 'Core build complete', 'milestone', -230, 'it'],
  ['benefit-reports', 'Reports for the benefits built', 'milestone', -200, 'quality'],
  ['unit-test', 'Unit tests passed', 'milestone', -200, 'it'],
  ['integrated-test-1', 'Integrated test 1 passed', 'milestone', -165, 'it'],
  ['super-users', 'Super users named, one for ten users', 'milestone', -150, 'nursing'],
  ['readiness-120', 'Readiness assessment, 120 days', 'assessment', -120, 'program-office'],
  ['readiness-90', 'Readiness assessment, 90 days', 'assessment', -90, 'program-office'],
  ['training-decision', 'Training: go or no-go', 'milestone', -84, 'training'],
  ['integrated-test-2', 'Integrated test 2 and parallel claims', 'gate', -70, 'revenue-cycle'],
  ['readiness-60', 'Readiness assessment, 60 days', 'assessment', -60, 'program-office'],
  [
    'training-starts',
    'Training of all users starts',
    'milestone',
    -56,
    'training',
    ['training-decision'],
  ],
  ['downtime-drill', 'Downtime drill', 'gate', -45, 'nursing'],
  ['dress-rehearsal', 'Devices and printing rehearsed', 'gate', -42, 'it'],
  ['readiness-30', 'Readiness assessment, 30 days', 'assessment', -30, 'program-office'],
  ['mock-conversion', 'Last mock conversion, abstraction starts', 'gate', -28, 'him'],
  ['day-in-the-life', 'A day in the life rehearsed', 'gate', -21, 'cmio'],
  ['freeze', 'Configuration frozen', 'milestone', -14, 'it'],
  ['cutover-rehearsal', 'Cutover rehearsed', 'gate', -14, 'it'],
  [
    'training-complete',
    'All required users trained and passed',
    'gate',
    -8,
    'training',
    ['training-starts'],
  ],
  [
    'final-decision',
    'Final go or no-go',
    'gate',
    -7,
    'sponsor',
    ['integrated-test-2', 'downtime-drill', 'training-complete'],
  ],
  ['cutover', 'Cutover', 'milestone', -2, 'it', ['final-decision']],
  ['go-live', 'Go-live', 'goLive', 0, 'sponsor', ['final-decision']],
  ['command-center-exit', 'Command center closed', 'gate', 14, 'cio'],
  ['hypercare-exit', 'End of hypercare', 'gate', 30, 'cio'],
  ['patient-portal', 'Patient portal opened', 'milestone', 30, 'physicians'],
  ['recovery', 'HIM and revenue cycle back at their baselines', 'gate', 90, 'him'],
  ['stabilisation', 'Stabilisation ends', 'gate', 120, 'cio'],
  ['benefit-review-1', 'First benefit review', 'gate', 180, 'finance'],
  ['benefit-review-2', 'Second benefit review', 'gate', 365, 'finance'],
  ['benefit-review-3', 'Last benefit review', 'gate', 730, 'finance'],
];

type Achieved = readonly [on: number, id: string, evidence: string];

/** What was achieved, on days counted from the day of loading. */
export const achieved: readonly Achieved[] = [
  [-471, 'steering-group', 'Charter, signed by nine members'],
  [-456, 'promise-register', 'Nine promises, each with its document'],
  [-453, 'decision-rights', 'Matrix, version 1'],
  [-402, 'current-workflows', '34 workflow packs'],
  [-399, 'benefit-profiles', 'Minutes of the finance committee'],
  [-338, 'future-workflows', 'Signed packs; four decisions left open'],
  [-333, 'legal-record', 'Policy HIM-14'],
  [-318, 'baselines', 'Twelve months for eleven measures of fourteen'],
  [-305, 'interfaces', '61 interfaces, each with an owner'],
  [-238, 'patient-index', 'Report of the patient index: 4.9 % duplicates'],
  [-222, 'core-build', 'Build tracker: 96 % done, all critical items'],
  [-205, 'unit-test', 'Test report 3'],
  [-131, 'integrated-test-1', '88 % of the scripts passed'],
  [-120, 'super-users', 'Roster of the units: 418 names'],
  [-93, 'readiness-120', 'Pack of the assessment: 11 items red'],
  [-62, 'readiness-90', 'Pack of the assessment: 7 items red'],
  [-21, 'training-decision', 'Signed by CIO, CNO, CMIO, HIM and revenue cycle'],
];
