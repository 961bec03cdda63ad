import { withinBand } from '@plumbline/figures';
import type { Views } from '@plumbline/read-models';
import { PERIODS_TO_HOLD } from './benefit';
import { benefits } from './benefits.view';
import { afterBaseline, expectationOf, type Expectation } from './expectation';
import { tracked, type TrackedMeasure } from './tracked.view';

/** For how many measurements in a row, up to the latest, the target has held. */
export function periodsHeld(
  expectation: Expectation,
  measure: Pick<TrackedMeasure, 'direction' | 'tolerance'>,
): number {
  if (expectation.broken) return 0;
  const after = afterBaseline(expectation);
  const missed = after.findLastIndex(({ value }) => !holds(value, expectation, measure));
  return after.length - 1 - missed;
}

function holds(
  actual: number,
  { baseline, target }: Expectation,
  { direction, tolerance = 0 }: Pick<TrackedMeasure, 'direction' | 'tolerance'>,
): boolean {
  if (direction === 'maintain') {
    return baseline !== undefined && withinBand({ baseline: baseline.value, actual, tolerance });
  }
  if (!target) return false;
  return direction === 'down' ? actual <= target.value : actual >= target.value;
}

/** What the rule for verifying must know of the measure, as it is now. */
export async function realisationFacts(
  { program, id }: { readonly program: string; readonly id?: string },
  views: Views,
): Promise<{ periodsHeld: number }> {
  const moment = await views.now(program);
  const record = id ? await views.find(benefits, moment, id) : undefined;
  const measure = record?.measureId && (await views.find(tracked, moment, record.measureId));
  if (!record || !measure) return { periodsHeld: 0 };
  const held = periodsHeld(expectationOf(record, measure), measure);
  return { periodsHeld: Math.min(held, PERIODS_TO_HOLD) };
}
