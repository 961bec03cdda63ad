import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import type { GateEvents } from '@plumbline/milestones';
import { recordId } from '@plumbline/read-models';
import { aboutOf, derivedFlag, NEVER } from './derived-flag';
import { RaiseDerivedFlag } from './flag-raising.inputs';
import type { FlagEvents } from './flag.events';

type Condition = GateEvents['GateDecided']['conditions'][number];

/** A gate that was let through, with the conditions that are still open and were not told. */
interface Passed extends Waiting {
  readonly gate: string;
  readonly name: string;
  readonly open: readonly Condition[];
}

/** A gate that reads as passed while its conditions are overdue is green outside and red inside. */
export const whenConditionOverdue = policy<Passed, GateEvents & FlagEvents>({
  name: 'overdueConditions',
  key: (event) => {
    if (event.type !== 'RedFlagRaised') return recordId(event);
    const about = aboutOf('passedWithOverdue', event.data as FlagEvents['RedFlagRaised']);
    return about?.slice(0, about.lastIndexOf('/')) ?? event.stream;
  },
  on: {
    GatePrepared: ({ name }, _, event) => {
      const gate = recordId(event);
      return { id: gate, program: event.program, dueAt: NEVER, gate, name, open: [] };
    },
    GateDecided: ({ outcome, conditions }, before) =>
      before && next({ ...before, open: outcome === 'noGo' ? [] : conditions }),
    GateReconvened: (_, before) => before && next({ ...before, open: [] }),
    ConditionClosed: ({ condition }, before) => before && without(before, condition),
    RedFlagRaised: (raised, before) => {
      const about = aboutOf('passedWithOverdue', raised);
      return before && about ? without(before, about.slice(before.gate.length + 1)) : before;
    },
  },
  then: ({ program, gate, name, open }) => {
    const { condition, text, dueOn } = open[0]!;
    const flag = derivedFlag(program, 'passedWithOverdue', `${gate}/${condition}`, {
      seen: `The gate "${name}" reads as passed, but its condition "${text}" was due on ${dueOn}.`,
      threatens: `A go-live for which the gate "${name}" stands`,
      factor: 'governance',
      category: 'cutover',
      severity: 'high',
    });
    return react(RaiseDerivedFlag, flag);
  },
});

function without(gate: Passed, condition: string): Passed {
  return next({ ...gate, open: gate.open.filter((known) => known.condition !== condition) });
}

/** Due at the end of the day on which the first open condition is due. */
function next(gate: Passed): Passed {
  const open = [...gate.open].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const [first] = open;
  if (!first) return { ...gate, id: gate.gate, dueAt: NEVER, open };
  const id = `${gate.gate}/${first.condition}`;
  return { ...gate, id, dueAt: `${first.dueOn}T23:59:59.999Z`, open };
}
