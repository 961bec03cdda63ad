import type { Views } from '@plumbline/read-models';
import { PERIODS_TO_HOLD } from './benefit';
import { benefits } from './benefits.view';
import { expectationOf, type Expectation } from './expectation';
import { tracked, type TrackedMeasure } from './tracked.view';

/** For how many measurements in a row, up to the latest, the target has held. */
export function periodsHeld(
  { target, readings }: Expectation,
  direction: TrackedMeasure['direction'],
): number {
  if (!target) return 0;
  const missed = readings.findLastIndex(({ value }) =>
    direction === 'down' ? value > target.value : value < target.value,
  );
  return readings.length - 1 - missed;
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
  const held = periodsHeld(expectationOf(record, measure), measure.direction);
  return { periodsHeld: Math.min(held, PERIODS_TO_HOLD) };
}
