import type { ItemStatus, ReadinessStatus } from '../../asking/api-types';
import type { Standing } from '../../parts/standing';

/** How the status of a workflow looks; the order is from the worst to the best. */
export const workflowLooks: Readonly<Record<ReadinessStatus, Standing>> = {
  blocked: 'offTrack',
  red: 'offTrack',
  missing: 'notSet',
  stale: 'stale',
  amber: 'atRisk',
  green: 'onTrack',
  notApplicable: 'notSet',
};

/** How the status of an item looks. */
export const itemLooks: Readonly<Record<ItemStatus, Standing>> = {
  met: 'onTrack',
  partly: 'atRisk',
  notMet: 'offTrack',
  notApplicable: 'notSet',
  stale: 'stale',
  missing: 'notSet',
};
