import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import type { BenefitEvents } from '@plumbline/benefits';
import type { Day, Instant } from '@plumbline/event-store';
import { recordId } from '@plumbline/read-models';
import { aboutOf, derivedFlag, NEVER } from './derived-flag';
import { RaiseDerivedFlag } from './flag-raising.inputs';
import type { FlagEvents } from './flag.events';

const IN_A_ROW = 2;

/** Forecasts that went later and later, to be told once. */
interface Slip {
  readonly about: string;
  readonly at: Instant;
  readonly days: readonly Day[];
}

/** A benefit with the days for which it was forecast, as long as each is later than the one before. */
interface Forecast extends Waiting {
  readonly title: string;
  readonly days: readonly Day[];
  readonly stated: number;
  readonly slips: readonly Slip[];
}

/** When a forecast moves later twice in a row, the next one should not be believed unread. */
export const whenForecastMoved = policy<Forecast, BenefitEvents & FlagEvents>({
  name: 'slippingForecasts',
  key: (event) => {
    if (event.type !== 'RedFlagRaised') return recordId(event);
    const about = aboutOf('forecastLater', event.data as FlagEvents['RedFlagRaised']);
    return about?.slice(0, about.lastIndexOf('/')) ?? event.stream;
  },
  on: {
    PromiseRecorded: ({ title }, _, { program }) => ({
      id: '',
      program,
      dueAt: NEVER,
      title,
      days: [],
      stated: 0,
      slips: [],
    }),
    ForecastStated: ({ forecastOn }, before, event) => {
      if (!before || forecastOn === undefined) return before;
      const stated = before.stated + 1;
      const last = before.days.at(-1);
      if (last === undefined || forecastOn <= last)
        return { ...before, stated, days: [forecastOn] };
      const days = [...before.days, forecastOn];
      if (days.length <= IN_A_ROW) return { ...before, stated, days };
      const slip = { about: `${recordId(event)}/${stated}`, at: event.recordedAt, days };
      return next({ ...before, stated, days: [forecastOn], slips: [...before.slips, slip] });
    },
    RedFlagRaised: (raised, before) => {
      const about = aboutOf('forecastLater', raised);
      if (!before || about === undefined) return before;
      return next({ ...before, slips: before.slips.filter((slip) => slip.about !== about) });
    },
  },
  then: ({ program, title, slips }) => {
    const { about, days } = slips[0]!;
    const flag = derivedFlag(program, 'forecastLater', about, {
      seen: `The forecast of "${title}" moved later ${IN_A_ROW} times in a row: ${days.join(', ')}.`,
      threatens: `The benefit "${title}"`,
      factor: 'executiveOwnership',
      category: 'benefitErosion',
      severity: 'moderate',
    });
    return react(RaiseDerivedFlag, flag);
  },
});

function next(benefit: Forecast): Forecast {
  const [slip] = benefit.slips;
  return { ...benefit, id: slip?.about ?? '', dueAt: slip?.at ?? NEVER };
}
