import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import type { BenefitEvents } from '@plumbline/benefits';
import type { Day, RecordedEvent } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import type { MeasureEvents } from '@plumbline/measures';
import type { PlanEvents } from '@plumbline/milestones';
import { recordId } from '@plumbline/read-models';
import { aboutOf, derivedFlag, NEVER } from './derived-flag';
import { RaiseDerivedFlag } from './flag-raising.inputs';
import type { FlagEvents } from './flag.events';

const DAYS_BEFORE = 30;

type Facts = PlanEvents & MeasureEvents & BenefitEvents & FlagEvents;

/** The go-lives to come, and the measures by which benefits are judged, in a program. */
interface Baselines extends Waiting {
  readonly goLives: Readonly<Record<string, Day>>;
  readonly names: Readonly<Record<string, string>>;
  /** The measure by which each benefit is judged. */
  readonly needed: Readonly<Record<string, string>>;
  /** Measures that have a baseline, or of which it was told that they have none. */
  readonly settled: readonly string[];
}

/** When there is no baseline a month before the go-live, nothing can be compared with it ever after. */
export const whenBaselineMissing = policy<Baselines, Facts>({
  name: 'missingBaselines',
  key: () => 'baselines',
  on: {
    MilestonePlanned: ({ milestone, kind, plannedOn }, before, event) =>
      kind === 'goLive' ? withGoLive(before ?? none(event), milestone, plannedOn) : before,
    MilestoneRescheduled: ({ milestone, to }, before) => moved(before, milestone, to),
    GoLiveMoved: ({ milestone, to }, before) => moved(before, milestone, to),
    MilestoneAchieved: ({ milestone }, before) => {
      if (!before) return undefined;
      const { [milestone]: _, ...goLives } = before.goLives;
      return next({ ...before, goLives });
    },
    MeasureDefined: ({ name }, before, event) => {
      const known = before ?? none(event);
      return { ...known, names: { ...known.names, [recordId(event)]: name } };
    },
    BenefitProfiled: ({ measure }, before, event) => {
      const known = before ?? none(event);
      return next({ ...known, needed: { ...known.needed, [recordId(event)]: measure } });
    },
    BenefitRetired: (_, before, event) => {
      if (!before) return undefined;
      const { [recordId(event)]: _retired, ...needed } = before.needed;
      return next({ ...before, needed });
    },
    BaselineAccepted: (_, before, event) => settled(before ?? none(event), recordId(event)),
    RedFlagRaised: (raised, before) => {
      const about = aboutOf('baselineMissing', raised);
      return before && about !== undefined ? settled(before, about) : before;
    },
  },
  then: ({ program, id, names, goLives }) => {
    const name = names[id] ?? id;
    const flag = derivedFlag(program, 'baselineMissing', id, {
      seen: `"${name}" has no baseline, and the go-live is planned for ${first(goLives)}.`,
      threatens: `Every benefit that is counted by "${name}"`,
      factor: 'reporting',
      category: 'goalDrift',
      severity: 'high',
    });
    return react(RaiseDerivedFlag, flag);
  },
});

function none({ program }: RecordedEvent): Baselines {
  return { id: '', program, dueAt: NEVER, goLives: {}, names: {}, needed: {}, settled: [] };
}

function withGoLive(before: Baselines, milestone: string, on: Day): Baselines {
  return next({ ...before, goLives: { ...before.goLives, [milestone]: on } });
}

function moved(before: Baselines | undefined, milestone: string, to: Day): Baselines | undefined {
  const isGoLive = before?.goLives[milestone] !== undefined;
  return isGoLive ? withGoLive(before, milestone, to) : before;
}

function settled(before: Baselines, measure: string): Baselines {
  return next({ ...before, settled: [...new Set([...before.settled, measure])] });
}

/** The next measure without a baseline falls due a month before the first go-live. */
function next(baselines: Baselines): Baselines {
  const measure = Object.values(baselines.needed).find((one) => !baselines.settled.includes(one));
  const goLiveOn = first(baselines.goLives);
  if (measure === undefined || goLiveOn === undefined) {
    return { ...baselines, id: '', dueAt: NEVER };
  }
  return { ...baselines, id: measure, dueAt: `${addDays(goLiveOn, -DAYS_BEFORE)}T00:00:00.000Z` };
}

function first(goLives: Baselines['goLives']): Day | undefined {
  return Object.values(goLives).sort()[0];
}
