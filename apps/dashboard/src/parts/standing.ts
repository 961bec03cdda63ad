import {
  CircleCheck,
  CircleDashed,
  CircleSlash,
  OctagonX,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';

/** Where a thing stands. Computed, never typed; old or missing data is a standing of its own. */
export type Standing = 'offTrack' | 'atRisk' | 'stale' | 'notSet' | 'onTrack';

interface Look {
  word: string;
  /** As it stands in a sentence: `3 are at risk`. */
  said: string;
  icon: LucideIcon;
}

/** Each standing as word and shape, worst first. */
export const standings: Record<Standing, Look> = {
  offTrack: { word: 'Off track', said: 'off track', icon: OctagonX },
  atRisk: { word: 'At risk', said: 'at risk', icon: TriangleAlert },
  stale: { word: 'Stale data', said: 'stale', icon: CircleDashed },
  notSet: { word: 'No data', said: 'without data', icon: CircleSlash },
  onTrack: { word: 'On track', said: 'on track', icon: CircleCheck },
};

const order = Object.keys(standings) as Standing[];

/** Puts the worst first, and what nobody knows before what is well. */
export const worstFirst = (a: { standing: Standing }, b: { standing: Standing }): number =>
  order.indexOf(a.standing) - order.indexOf(b.standing);
