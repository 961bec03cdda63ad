import type { Day } from '@plumbline/event-store';
import type { MeasureEvents } from '@plumbline/measures';
import { dayOf, recordId, view } from '@plumbline/read-models';
import type { Followed } from './recovery';

/** A measure as its recovery is followed. */
export class FollowedMeasure implements Followed {
  id: string;
  name: string;
  unit: string;
  direction: MeasureEvents['MeasureDefined']['direction'];
  frequencyDays?: number;
  pairsWith?: string;
  baseline?: { readonly value: number; readonly definitionVersion: number };
  readings: readonly { on: Day; value: number; definitionVersion: number }[];
}

/** The measures, folded from their own facts. */
export const followedMeasures = view<FollowedMeasure, MeasureEvents>({
  name: 'followed_measures',
  document: FollowedMeasure,
  order: ({ name }) => name.toLowerCase(),
  on: {
    MeasureDefined: ({ name, unit, direction, frequencyDays, pairsWith }, _, event) => ({
      id: recordId(event),
      name,
      unit,
      direction,
      frequencyDays,
      pairsWith,
      readings: [],
    }),
    BaselineAccepted: ({ value, definitionVersion }, shown) =>
      shown && { ...shown, baseline: { value, definitionVersion } },
    MeasurementRecorded: ({ value, definitionVersion }, shown, event) =>
      shown && withReading(shown, { on: dayOf(event), value, definitionVersion }),
    MeasurementCorrected: ({ value, definitionVersion }, shown, event) =>
      shown && withReading(shown, { on: dayOf(event), value, definitionVersion }),
  },
});

function withReading(
  shown: FollowedMeasure,
  reading: FollowedMeasure['readings'][number],
): FollowedMeasure {
  const others = shown.readings.filter(({ on }) => on !== reading.on);
  const behind = others.findLastIndex(({ on }) => on < reading.on) + 1;
  return { ...shown, readings: others.toSpliced(behind, 0, reading) };
}
