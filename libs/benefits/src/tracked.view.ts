import type { Day } from '@plumbline/event-store';
import type { MeasureEvents } from '@plumbline/measures';
import { dayOf, recordId, view } from '@plumbline/read-models';

interface DayValue {
  readonly on: Day;
  readonly value: number;
  readonly definitionVersion: number;
}

/** As much of a measure as a benefit is judged by. */
export class TrackedMeasure {
  id: string;
  name: string;
  unit: string;
  direction: MeasureEvents['MeasureDefined']['direction'];
  frequencyDays?: number;
  tolerance?: number;
  baseline?: DayValue;
  target?: { readonly on: Day; readonly value: number };
  readings: readonly DayValue[];
}

/** The measures, as benefits follow them: folded from the measures' facts. */
export const tracked = view<TrackedMeasure, MeasureEvents>({
  name: 'tracked',
  document: TrackedMeasure,
  on: {
    MeasureDefined: ({ name, unit, direction, frequencyDays, tolerance }, _, event) => ({
      id: recordId(event),
      name,
      unit,
      direction,
      frequencyDays,
      tolerance,
      readings: [],
    }),
    BaselineAccepted: ({ value, definitionVersion }, shown, event) =>
      shown && { ...shown, baseline: { on: dayOf(event), value, definitionVersion } },
    TargetSet: ({ value, targetOn }, shown) =>
      shown && { ...shown, target: { on: targetOn, value } },
    MeasurementRecorded: ({ value, definitionVersion }, shown, event) =>
      shown && withReading(shown, { on: dayOf(event), value, definitionVersion }),
    MeasurementCorrected: ({ value, definitionVersion }, shown, event) =>
      shown && withReading(shown, { on: dayOf(event), value, definitionVersion }),
  },
});

function withReading(shown: TrackedMeasure, reading: DayValue): TrackedMeasure {
  const others = shown.readings.filter(({ on }) => on !== reading.on);
  const behind = others.findLastIndex(({ on }) => on < reading.on) + 1;
  return { ...shown, readings: others.toSpliced(behind, 0, reading) };
}
