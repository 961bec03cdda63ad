import { Refused } from '@plumbline/event-sourcing';
import type { Instant } from '@plumbline/event-store';
import type { Span } from './due-at';
import { assertOwner, move } from './flag-move';
import type { FlagDecider, FlagState } from './flag.state';
import { clockOf } from './response-clock';

/** What is done about a flag: by its owner, and never by who raised it outside their scope. */
export const work: Pick<
  FlagDecider['decide'],
  'AssignOwner' | 'PlanMitigation' | 'RecordMitigation'
> = {
  AssignOwner: move('assign an owner', ['triaged', 'owned', 'mitigated'], (said, state) => {
    const { owner, known } = said;
    if (owner === state.owner) {
      throw new Refused(`"${owner}" is the owner already; choose someone else.`);
    }
    assertMayOwn(owner, state, known.ownerLeft);
    return [{ type: 'FlagOwnerAssigned', data: { owner, from: state.owner } }];
  }),

  PlanMitigation: move(
    'plan what is done about it',
    ['triaged', 'owned', 'mitigated'],
    ({ by, text, dueOn, known }, state, { on, at }) => {
      assertOwner('plan what is done about it', by, state);
      assertText(text);
      if (dueOn < on)
        throw new Refused(`The due date ${dueOn} is before ${on}; choose a later one.`);
      const clock = next(state, at, known.commandCentre);
      return [{ type: 'FlagMitigationPlanned', data: { text, dueOn, clock } }];
    },
  ),

  RecordMitigation: move(
    'record what was done about it',
    ['triaged', 'owned', 'mitigated'],
    ({ by, text, known }, state, { at }) => {
      assertOwner('record what was done about it', by, state);
      assertText(text);
      const clock = next(state, at, known.commandCentre);
      return [{ type: 'FlagMitigationRecorded', data: { text, clock } }];
    },
  ),
};

/** Raising creates no work for the raiser: what is outside their scope is never theirs to mend. */
export function assertMayOwn(owner: string, state: FlagState, hasLeft: boolean): void {
  if (hasLeft) throw new Refused(`"${owner}" takes part no longer; choose someone else.`);
  if (state.outsideScope && owner === state.raiser) {
    throw new Refused(
      'It was raised from outside the scope of the raiser; that creates no work for them. ' +
        'Choose another owner.',
    );
  }
}

/** With owner and plan in place, a decision is owed next. */
function next({ clock, ...state }: FlagState, at: Instant, commandCentre: readonly Span[]) {
  return clock?.step === 'plan' ? clockOf('decide', state, at, commandCentre) : undefined;
}

function assertText(text: string): void {
  if (!text.trim()) throw new Refused('Say what is done about it.');
}
