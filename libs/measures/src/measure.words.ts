import { oneOf } from '@plumbline/read-models';
import type { ClaimedFigure, Direction } from './measure.events';

/** Which way is better. */
export const DIRECTION = oneOf('Direction', ['up', 'down', 'maintain'] satisfies Direction[]);

/** Which figure of a measure a publication claims. */
export const CLAIMED_FIGURE = oneOf('ClaimedFigure', [
  'value',
  'changePct',
  'attainmentPct',
  'remaining',
] satisfies ClaimedFigure[]);

/** Whether the latest value is better or worse than the baseline. */
export const MOVEMENT = oneOf('Movement', ['better', 'worse', 'same']);
