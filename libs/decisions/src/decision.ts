import type { Day } from '@plumbline/event-store';
import { Refused, type Decider } from '@plumbline/event-sourcing';
import type { DecisionCommands } from './decision.commands';
import type { DecisionArea, DecisionEvents } from './decision.events';

/** Whether a decision stands, what it touches, and what was waived for the outcome that stands. */
export interface DecisionState {
  readonly status: 'none' | 'decided' | 'reopened';
  /** The day of the last change of status: no move is dated before it. */
  readonly since: Day;
  readonly touches: readonly DecisionArea[];
  readonly waived: readonly DecisionArea[];
}

/**
 * The rules of a decision. Whoever was not consulted is shown, not refused: a decision that was taken
 * without HIM was taken, and hiding it from the record would help nobody.
 */
export const decision: Decider<DecisionState, DecisionCommands, DecisionEvents> = {
  stream: 'decision',
  begins: ['RecordDecision'],
  initial: { status: 'none', since: '', touches: [], waived: [] },

  decide: {
    RecordDecision: (command) => {
      const { question, options = [], right, touches } = command;
      assertSaid(question, 'Say which question was decided.');
      if (touches.length === 0) {
        throw new Refused('Say what the decision touches: name at least one area.');
      }
      const areas = [...new Set(touches)];
      const data = { ...outcomeOf(command), question, options, right, touches: areas };
      return [{ type: 'DecisionRecorded', data }];
    },

    WaiveConsultation: ({ who, reason, by }, state, { on }) => {
      if (state.status === 'reopened') {
        throw new Refused(
          'The decision is reopened; decide again before a consultation is waived.',
        );
      }
      assertNotBefore(state, on);
      if (!state.touches.includes(who)) {
        throw new Refused(
          `The decision does not touch "${who}"; choose one of: ${state.touches.join(', ')}.`,
        );
      }
      if (state.waived.includes(who)) {
        throw new Refused(`The consultation of "${who}" was waived already.`);
      }
      assertSaid(reason, 'Say why nobody of them need be consulted (reason).');
      return [{ type: 'ConsultationWaived', data: { who, reason, by } }];
    },

    ReopenDecision: ({ businessReason, by }, state, { on }) => {
      if (state.status === 'reopened') {
        throw new Refused('The decision is reopened already; decide it again.');
      }
      assertNotBefore(state, on);
      assertSaid(
        businessReason,
        'Say what changed for the business (businessReason); without it a decision stands.',
      );
      return [{ type: 'DecisionReopened', data: { businessReason, by } }];
    },

    DecideAgain: (command, state, { on }) => {
      if (state.status === 'decided') {
        throw new Refused('The decision stands; reopen it first, with a business reason.');
      }
      assertNotBefore(state, on);
      return [{ type: 'DecidedAgain', data: outcomeOf(command) }];
    },
  },

  evolve: {
    DecisionRecorded: ({ touches }, state, on) => ({
      ...state,
      status: 'decided',
      since: on,
      touches,
    }),
    ConsultationWaived: ({ who }, state) => ({ ...state, waived: [...state.waived, who] }),
    DecisionReopened: (_, state, on) => ({ ...state, status: 'reopened', since: on }),
    DecidedAgain: (_, state, on) => ({ ...state, status: 'decided', since: on, waived: [] }),
  },
};

/** The outcome with who decided and who was consulted, each once. */
function outcomeOf(command: DecisionCommands['DecideAgain']): DecisionEvents['DecidedAgain'] {
  const { outcome, reason, decidedBy, consulted, by } = command;
  assertSaid(outcome, 'Say what was decided (outcome).');
  assertSaid(reason, 'Say why it was decided so (reason).');
  return { outcome, reason, decidedBy, consulted: [...new Set(consulted)], by };
}

function assertSaid(text: string, sentence: string): void {
  if (!text.trim()) throw new Refused(sentence);
}

function assertNotBefore({ since }: DecisionState, on: Day): void {
  if (on >= since) return;
  throw new Refused(`${on} is before ${since}, the day of the last change; choose a later day.`);
}
