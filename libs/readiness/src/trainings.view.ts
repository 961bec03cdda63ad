import type { Day } from '@plumbline/event-store';
import { daysBetween, rate } from '@plumbline/figures';
import { dayOf, recordId, view } from '@plumbline/read-models';
import { MONTH } from './packs/pack';
import { Training, type DenominatorChange, type TrainingRecord } from './training.document';
import type { TrainingEvents } from './training.events';

/** The trainings, by site and audience. */
export const trainings = view<Training, TrainingEvents>({
  name: 'trainings',
  document: Training,
  forReports: true,
  order: ({ site, audience }) => `${site}/${audience.toLowerCase()}`,
  shown: withRates,
  on: {
    TrainingDefined: ({ site, audience, required }, _, event) => ({
      id: recordId(event),
      site,
      audience,
      required,
      definedAs: { on: dayOf(event), required },
      denominatorChanges: [],
      records: [],
      stale: true,
    }),
    TrainingRecorded: ({ required, trained, passed, reason }, shown, event) => {
      if (!shown) return undefined;
      const record = { on: dayOf(event), required, trained, passed, reason, source: event.source };
      return { ...shown, records: withRecord(shown.records, record) };
    },
  },
});

function withRecord(records: readonly TrainingRecord[], record: TrainingRecord): TrainingRecord[] {
  const behind = records.findLastIndex(({ on }) => on <= record.on) + 1;
  return records.toSpliced(behind, 0, record);
}

/** A training as it stands: the last record, and every change of its denominator. */
function withRates(training: Training, today: Day): Training {
  const { definedAs, records } = training;
  const last = records.at(-1);
  return {
    ...training,
    required: (last ?? definedAs).required,
    trained: last?.trained,
    passed: last?.passed,
    passRate: last && rate(last.passed, last.required),
    trainedRate: last && rate(last.trained, last.required),
    passRateOfTrained: last && rate(last.passed, last.trained),
    recordedOn: last?.on,
    stale: !last || daysBetween(last.on, today) > MONTH,
    denominatorChanges: changesOf(definedAs, records),
  };
}

function changesOf(
  definedAs: Training['definedAs'],
  records: readonly TrainingRecord[],
): DenominatorChange[] {
  return records.flatMap(({ on, required, reason }, index) => {
    const from = (records[index - 1] ?? definedAs).required;
    return from === required ? [] : [{ on, from, to: required, reason }];
  });
}
