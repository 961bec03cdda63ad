import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import type { Day, Instant } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import type { MeasureEvents } from '@plumbline/measures';
import { dayOf, recordId } from '@plumbline/read-models';
import { aboutOf, derivedFlag, NEVER } from './derived-flag';
import { RaiseDerivedFlag } from './flag-raising.inputs';
import type { FlagEvents } from './flag.events';

const PERIODS = 1.5;

/** A measure with the day on which it was measured last. */
interface Measured extends Waiting {
  readonly name: string;
  readonly frequencyDays?: number;
  readonly lastOn?: Day;
}

/** When a measure that was measured is not measured any more, the figure on the screen is old. */
export const whenMeasurementMissing = policy<Measured, MeasureEvents & FlagEvents>({
  name: 'missingMeasurements',
  key: (event) => {
    if (event.type !== 'RedFlagRaised') return recordId(event);
    const about = aboutOf('notMeasured', event.data as FlagEvents['RedFlagRaised']);
    return about?.slice(0, about.lastIndexOf('/')) ?? event.stream;
  },
  on: {
    MeasureDefined: ({ name, frequencyDays }, _, event) => {
      const { program } = event;
      return { id: recordId(event), program, dueAt: NEVER, name, frequencyDays };
    },
    MeasurementRecorded: (_, before, event) => {
      const on = dayOf(event);
      if (!before || (before.lastOn ?? '') >= on) return before;
      return { ...before, lastOn: on, dueAt: staleFrom(on, before.frequencyDays) };
    },
    RedFlagRaised: (raised, before) => {
      if (!before || aboutOf('notMeasured', raised) !== aboutLast(before)) return before;
      return { ...before, dueAt: NEVER };
    },
  },
  then: (measure) => {
    const { program, name, frequencyDays, lastOn } = measure;
    const flag = derivedFlag(program, 'notMeasured', aboutLast(measure), {
      seen:
        `"${name}" is to be measured every ${frequencyDays} days, ` +
        `and was measured last on ${lastOn}.`,
      threatens: `What is said of "${name}" today`,
      factor: 'reporting',
      category: 'accountability',
      severity: 'moderate',
    });
    return react(RaiseDerivedFlag, flag);
  },
});

function aboutLast({ id, lastOn }: Measured): string {
  return `${id}/${lastOn}`;
}

/** The first moment of the day on which the measurement is older than one and a half periods. */
function staleFrom(lastOn: Day, frequencyDays: number | undefined): Instant {
  if (frequencyDays === undefined) return NEVER;
  return `${addDays(lastOn, Math.floor(PERIODS * frequencyDays) + 1)}T00:00:00.000Z`;
}
