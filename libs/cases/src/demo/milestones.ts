import {
  AchieveMilestone,
  MoveGoLive,
  PlanMilestone,
  RecordAchievementClaim,
  RescheduleMilestone,
  SuspendMilestone,
} from '@plumbline/milestones';
import { day, GO_LIVE, recorded, type DemoStep } from './calendar';
import { achieved, plan } from './milestones.plan';

/** What the plan has gone through since: every move with its reason. */
const moves: readonly DemoStep[] = [
  recorded(-290, RescheduleMilestone, {
    id: 'patient-index',
    to: day(-240),
    reason: 'The merge queue held 31,000 pairs, twice as many as counted before the start.',
  }),
  recorded(-222, RescheduleMilestone, {
    id: 'benefit-reports',
    to: day(-120),
    reason: 'Operational reports are built first; reports for the benefits follow.',
  }),
  recorded(-200, MoveGoLive, {
    to: day(GO_LIVE.second),
    reason:
      'The core build ended 23 days late, and training cannot be written on an unfinished build.',
  }),
  recorded(-150, SuspendMilestone, {
    id: 'patient-portal',
    reason: 'The contract for proving identity is not signed.',
  }),
  recorded(-40, MoveGoLive, {
    to: day(GO_LIVE.now),
    reason:
      'Test claims to the two largest payers are rejected; the end of the quarter is avoided.',
  }),
];

const claims: readonly DemoStep[] = [
  recorded(-218, RecordAchievementClaim, {
    id: 'core-build',
    claimedOn: day(-245),
    claimant: 'Aldermoor Systems',
    source: 'Status report of the vendor, page 2',
  }),
  recorded(-118, RecordAchievementClaim, {
    id: 'super-users',
    claimedOn: day(-130),
    claimant: 'Training',
    source: 'Newsletter of the program',
  }),
  recorded(-117, RecordAchievementClaim, {
    id: 'super-users',
    claimedOn: day(-120),
    claimant: 'Nursing',
    source: 'Roster of the units',
  }),
];

/** The plan: a go-live that moved twice, a gate that is overdue, and days that others print. */
export const milestoneSteps: readonly DemoStep[] = [
  ...plan.map(([id, name, kind, fromGoLive, owner, dependsOn]) =>
    recorded(-478, PlanMilestone, {
      id,
      name,
      kind,
      plannedOn: day(GO_LIVE.first + fromGoLive),
      owner,
      dependsOn: dependsOn && [...dependsOn],
    }),
  ),
  ...achieved.map(([on, id, evidence]) =>
    recorded(on + 1, AchieveMilestone, { id, evidence, on: day(on) }),
  ),
  ...moves,
  ...claims,
];
