import { oneOf } from '@plumbline/read-models';
import type { MilestoneKind } from './plan.events';

/** What a milestone is. */
export const MILESTONE_KIND = oneOf('MilestoneKind', [
  'milestone',
  'gate',
  'assessment',
  'goLive',
] satisfies MilestoneKind[]);

/** How a milestone stands on the day of looking. */
export const MILESTONE_STATUS = oneOf('MilestoneStatus', [
  'planned',
  'overdue',
  'achieved',
  'suspended',
]);
