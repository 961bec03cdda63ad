import type { RecordedEvent } from '@plumbline/event-store';
import { dayOf, recordId, view } from '@plumbline/read-models';
import { Measure } from './measure.document';
import type { Measurement } from './measure.documents';
import type { DefinitionWords, MeasureEvents, Reading } from './measure.events';
import { withFigures } from './measure.figures';

/** The measures, by name. */
export const measures = view<Measure, MeasureEvents>({
  name: 'measures',
  document: Measure,
  forReports: true,
  order: ({ name }) => name.toLowerCase(),
  shown: withFigures,
  on: {
    MeasureDefined: ({ definition, ...defined }, _, event) => ({
      id: recordId(event),
      ...defined,
      definitions: [versionOf(1, definition, event)],
      baselines: [],
      targets: [],
      series: [],
      claims: [],
      stale: true,
    }),
    DefinitionChanged: ({ version, definition, reason }, shown, event) =>
      shown && {
        ...shown,
        definitions: [...shown.definitions, { ...versionOf(version, definition, event), reason }],
      },
    BaselineAccepted: (baseline, shown, event) => {
      if (!shown) return undefined;
      const accepted = { ...baseline, on: dayOf(event), source: event.source };
      return { ...shown, baselines: [...shown.baselines, accepted] };
    },
    TargetSet: ({ targetOn, ...target }, shown, event) => {
      if (!shown) return undefined;
      const set = { ...target, on: targetOn, setOn: dayOf(event) };
      return { ...shown, targets: [...shown.targets, set] };
    },
    MeasurementRecorded: ({ evidence, ...reading }, shown, event) =>
      shown && withMeasurement(shown, { ...measurementOf(reading, event), evidence }),
    MeasurementCorrected: ({ before, reason, ...reading }, shown, event) => {
      if (!shown) return undefined;
      const measurement = measurementOf(reading, event);
      const evidence = shown.series.find(({ on }) => on === measurement.on)?.evidence;
      const corrected = { evidence, correctedFrom: before.value, correctionReason: reason };
      return withMeasurement(shown, { ...measurement, ...corrected });
    },
    ClaimRecorded: ({ claim, ...claimed }, shown, event) => {
      if (!shown) return undefined;
      const { source } = event;
      const recorded = { id: claim, ...claimed, claimedOn: dayOf(event), source };
      return { ...shown, claims: [...shown.claims, recorded] };
    },
  },
});

function versionOf(version: number, words: DefinitionWords, event: RecordedEvent) {
  return { version, since: dayOf(event), ...words };
}

function measurementOf(
  reading: Reading & { definitionVersion: number },
  { effectiveAt, recordedAt, source }: RecordedEvent,
): Measurement {
  const on = effectiveAt.slice(0, 10);
  return { on, ...reading, afterBreak: false, effectiveAt, recordedAt, source };
}

/** One measurement a day: a correction takes the place of what it corrects. */
function withMeasurement(shown: Measure, measurement: Measurement): Measure {
  const series = shown.series.filter(({ on }) => on !== measurement.on);
  const behind = series.findLastIndex(({ on }) => on < measurement.on) + 1;
  return { ...shown, series: series.toSpliced(behind, 0, measurement) };
}
