import { Refused } from '@plumbline/event-sourcing';
import type { Step } from './flag.events';
import { assertReason, move } from './flag-move';
import type { FlagDecider, FlagState } from './flag.state';
import { RUNNING } from './flag.status';
import { firstRung, isAbove, isLower, rungAbove, rungOf } from './ladder';
import { clockOf } from './response-clock';

const OWED: Readonly<Record<Step, string>> = {
  acknowledge: 'acknowledged',
  plan: 'given an owner and a plan',
  decide: 'decided',
};

/** Up by a missed clock or by a person with a reason; down only by a person. */
export const escalation: Pick<
  FlagDecider['decide'],
  'EscalateFlag' | 'EscalateOverdueFlag' | 'DeescalateFlag'
> = {
  EscalateFlag: move('escalate it', RUNNING, ({ to, reason, known }, state, { at }) => {
    assertReason(reason);
    const rung = isAbove(to, state.to) ? rungOf(to, state.level) : undefined;
    if (!rung) {
      throw new Refused(`It is with "${state.to}" already; escalate it to someone above.`);
    }
    const clock = clockOf(owed(state), rung, at, known.commandCentre);
    const data = { from: state.level, ...rung, cause: 'person', reason, clock } as const;
    return [{ type: 'FlagEscalated', data }];
  }),

  EscalateOverdueFlag: (said, state, { at }) => {
    const { step, dueAt, known } = said;
    const { clock } = state;
    if (!clock || clock.step !== step || clock.dueAt !== dueAt || at < dueAt) {
      throw new Refused('This response is not overdue, or not owed any more.');
    }
    const rung = rungAbove(state);
    if (clock.final || !rung) throw new Refused(`Nobody is above "${state.to}" to escalate it to.`);
    const reason = `It was not ${OWED[step]} by ${dueAt}.`;
    const missed = { step, dueAt };
    const running = clockOf(owed(state), rung, at, known.commandCentre);
    const moved = { from: state.level, ...rung, cause: 'responseClock', reason } as const;
    return [{ type: 'FlagEscalated', data: { ...moved, missed, clock: running } }];
  },

  DeescalateFlag: move('de-escalate it', RUNNING, ({ level, reason, known }, state, { at }) => {
    assertReason(reason);
    if (!isLower(level, state.level)) {
      throw new Refused(`It is at "${state.level}"; choose a level below that.`);
    }
    const rung = firstRung(level);
    const clock = clockOf(owed(state), rung, at, known.commandCentre);
    return [{ type: 'FlagDeescalated', data: { from: state.level, ...rung, reason, clock } }];
  }),
};

/** Which response a flag waits for. */
function owed({ status, planned }: FlagState): Step {
  if (status === 'raised') return 'acknowledge';
  return planned ? 'decide' : 'plan';
}
