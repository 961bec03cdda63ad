import type { BandScale } from './risk.events';

/** How grave a score is; the words of both published scales. */
export type Band = 'low' | 'moderate' | 'medium' | 'high' | 'extreme';

/** Scores from one to another, both included. */
export interface BandRange {
  readonly band: Band;
  readonly from: number;
  readonly to: number;
  /** Whether the range was found in a source; if not, it is general knowledge. */
  readonly confirmed: boolean;
}

/** The bands of one publication. */
export interface Bands {
  readonly scale: BandScale;
  readonly title: string;
  readonly source: string;
  readonly ranges: readonly BandRange[];
}

/** The bands of the 5 x 5, to be extended: a score keeps the scale by which it was made. */
export const BANDS: { readonly version: number; readonly scales: readonly Bands[] } = {
  version: 1,
  scales: [
    {
      scale: 'npsa2008',
      title: 'A risk matrix for risk managers, NPSA 2008',
      source: 'Domain notes 6.2 [R1], [R2]',
      ranges: [
        { band: 'low', from: 1, to: 3, confirmed: true },
        { band: 'moderate', from: 4, to: 6, confirmed: false },
        { band: 'high', from: 8, to: 12, confirmed: false },
        { band: 'extreme', from: 15, to: 25, confirmed: false },
      ],
    },
    {
      scale: 'lowMediumHigh',
      title: 'A published variant with three bands',
      source: 'Domain notes 6.2 [R3]',
      ranges: [
        { band: 'low', from: 0, to: 4, confirmed: true },
        { band: 'medium', from: 5, to: 12, confirmed: true },
        { band: 'high', from: 15, to: 25, confirmed: true },
      ],
    },
  ],
};
