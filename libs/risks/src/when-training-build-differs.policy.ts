import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import type { GateEvents } from '@plumbline/milestones';
import { recordId } from '@plumbline/read-models';
import { aboutOf, derivedFlag, NEVER } from './derived-flag';
import { RaiseDerivedFlag } from './flag-raising.inputs';
import type { FlagEvents } from './flag.events';

/** The criterion of a gate that says how much of the build is in the training environment. */
const CRITERION = 'environment';
const SAME_FROM_PCT = 98;

/** A gate with what is known of the training environment. */
interface Environment extends Waiting {
  readonly gate: string;
  readonly name: string;
  readonly actualPct?: number;
  /** How often it fell under what is the same. */
  readonly falls: number;
}

/** Who is trained on another build than the one that goes live learns what will not be there. */
export const whenTrainingBuildDiffers = policy<Environment, GateEvents & FlagEvents>({
  name: 'differingTrainingBuilds',
  key: (event) => {
    if (event.type !== 'RedFlagRaised') return recordId(event);
    const about = aboutOf('trainingBuildDiffers', event.data as FlagEvents['RedFlagRaised']);
    return about?.slice(0, about.lastIndexOf('/')) ?? event.stream;
  },
  on: {
    GatePrepared: ({ name }, _, event) => {
      const gate = recordId(event);
      return { id: gate, program: event.program, dueAt: NEVER, gate, name, falls: 0 };
    },
    CriterionAssessed: ({ criterion, actualPct }, before, event) => {
      if (!before || criterion !== CRITERION) return before;
      if (actualPct >= SAME_FROM_PCT) return { ...before, actualPct, dueAt: NEVER };
      if (differs(before)) return { ...before, actualPct };
      const falls = before.falls + 1;
      const id = `${before.gate}/${falls}`;
      return { ...before, actualPct, falls, id, dueAt: event.recordedAt };
    },
    RedFlagRaised: (raised, before) =>
      before && aboutOf('trainingBuildDiffers', raised) === before.id
        ? { ...before, dueAt: NEVER }
        : before,
  },
  then: ({ program, id, name, actualPct }) => {
    const flag = derivedFlag(program, 'trainingBuildDiffers', id, {
      seen:
        `The training environment has ${actualPct} % of the production build, by what was assessed ` +
        `for the gate "${name}"; under ${SAME_FROM_PCT} % people are trained on something else.`,
      threatens: 'Whatever those who are trained are to do on the first day',
      factor: 'training',
      category: 'training',
      severity: 'high',
    });
    return react(RaiseDerivedFlag, flag);
  },
});

function differs({ actualPct }: Environment): boolean {
  return actualPct !== undefined && actualPct < SAME_FROM_PCT;
}
