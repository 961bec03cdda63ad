import { Refused } from '@plumbline/event-sourcing';
import { BANDS, type BandRange } from './bands.data';
import type { BandScale } from './risk.events';

const MOST = 5;

/** Refuses what is not on the 5 x 5. */
export function assertScore(consequence: number, likelihood: number): void {
  for (const [name, value] of Object.entries({ consequence, likelihood })) {
    if (!Number.isInteger(value) || value < 1 || value > MOST) {
      throw new Refused(`The ${name} is a whole number from 1 to ${MOST}; given: ${value}.`);
    }
  }
}

/** The band of a score: consequence times likelihood, looked up in a scale. */
export function bandOf(consequence: number, likelihood: number, scale: BandScale): BandRange {
  const score = consequence * likelihood;
  const { ranges } = BANDS.scales.find((bands) => bands.scale === scale)!;
  return ranges.find(({ from, to }) => from <= score && score <= to)!;
}
