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

/** The shape of each standing, worst first; its word is `standing` of the frame's words. */
export const standings: Readonly<Record<Standing, LucideIcon>> = {
  offTrack: OctagonX,
  atRisk: TriangleAlert,
  stale: CircleDashed,
  notSet: CircleSlash,
  onTrack: CircleCheck,
};

const order = Object.keys(standings) as Standing[];

/** Puts the worst first, and what nobody knows before what is well. */
export const worstFirst = (a: { standing: Standing }, b: { standing: Standing }): number =>
  order.indexOf(a.standing) - order.indexOf(b.standing);
