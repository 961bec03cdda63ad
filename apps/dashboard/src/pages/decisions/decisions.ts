import type { Standing } from '../../parts/standing';
import type { DecisionsQuery } from './decisions.document';

/** A decision with all that was ever decided about it. */
export type Decision = DecisionsQuery['program']['decisions']['nodes'][number];

/** How a decision stands with those whose work it changes. */
export type Voices = 'reopened' | 'without' | 'waived' | 'heard' | 'untouched';

/** How each is shown, as colour and shape; its word stands beside it. */
export const voicesLook: Readonly<Record<Voices, Standing>> = {
  reopened: 'atRisk',
  without: 'offTrack',
  waived: 'atRisk',
  heard: 'onTrack',
  untouched: 'notSet',
};

/** The waiver of the consultation of HIM, if one was written. */
export const waiverOf = ({ waivers }: Decision) => waivers.find(({ who }) => who === 'him');

/** Whether HIM was heard where a decision touches it; a waiver does not make it heard. */
export function voicesOf(decision: Decision): Exclude<Voices, 'reopened'> {
  if (!decision.touches.includes('him')) return 'untouched';
  if (decision.himConsulted) return 'heard';
  return waiverOf(decision) ? 'waived' : 'without';
}

/** What the list may be narrowed to, as it stands in the address. */
export const narrowings = ['all', 'touching', 'without', 'waived', 'reopened'] as const;

/** One of them. */
export type Narrowing = (typeof narrowings)[number];

const holds: Readonly<Record<Narrowing, (decision: Decision) => boolean>> = {
  all: () => true,
  touching: ({ touches }) => touches.includes('him'),
  without: (decision) => voicesOf(decision) === 'without',
  waived: (decision) => voicesOf(decision) === 'waived',
  reopened: ({ reopenings }) => reopenings.length > 0,
};

/** The narrowing in the address; what is none is all. */
export const narrowingOf = (asked: string | undefined): Narrowing =>
  narrowings.find((name) => name === asked) ?? 'all';

/** The decisions that a narrowing leaves, the last decided first. */
export const narrowed = (decisions: readonly Decision[], to: Narrowing): Decision[] =>
  decisions.filter(holds[to]).toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn));
