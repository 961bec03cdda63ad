import type { Day } from '@plumbline/event-store';
import type { MeasureEvents } from '@plumbline/measures';
import { dayOf, recordId, view } from '@plumbline/read-models';

/** A value on a day, and the version of the definition that it was counted by. */
export interface TrackedValue {
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
  /** From which day on each version of the definition holds, oldest first. */
  definitions: readonly { readonly version: number; readonly since: Day }[];
  baseline?: TrackedValue;
  target?: { readonly on: Day; readonly value: number };
  readings: readonly TrackedValue[];
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
      definitions: [{ version: 1, since: dayOf(event) }],
      readings: [],
    }),
    DefinitionChanged: ({ version }, shown, event) =>
      shown && {
        ...shown,
        definitions: [...shown.definitions, { version, since: dayOf(event) }],
      },
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

function withReading(shown: TrackedMeasure, reading: TrackedValue): TrackedMeasure {
  const others = shown.readings.filter(({ on }) => on !== reading.on);
  const behind = others.findLastIndex(({ on }) => on < reading.on) + 1;
  return { ...shown, readings: others.toSpliced(behind, 0, reading) };
}
