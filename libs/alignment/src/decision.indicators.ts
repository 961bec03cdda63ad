import type { Facts } from './facts';
import { isRecent, partOf, sinceLast } from './indicator-source';
import type { Indicator } from './score';

/** Of the decisions of the last 90 days: those with no voice missing of whom they touch. */
export function voicesHeard({ decisions, today }: Facts): Indicator {
  const recent = decisions.filter(({ decidedOn }) => isRecent(decidedOn, today));
  const heard = recent.filter(({ missingVoices }) => missingVoices.length === 0).length;
  const days = recent.map(({ decidedOn }) => decidedOn);
  const what = 'decisions heard all whom they touch';
  const evidence = partOf(heard, recent.length, sinceLast(days, today), what);
  return { name: 'Decisions that heard all whom they touch', weight: 3, evidence };
}
