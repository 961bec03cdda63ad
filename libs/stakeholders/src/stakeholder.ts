import { Refused, type Decider } from '@plumbline/event-sourcing';
import type { StakeholderCommands } from './stakeholder.commands';
import type { StakeholderEvents } from './stakeholder.events';

/** Whether a stakeholder takes part, what is in it for them, and what they conceded. */
export interface StakeholderState {
  readonly status: 'none' | 'takesPart' | 'withdrawn';
  /** The latest words of each item, by its id. */
  readonly wiifm: Readonly<Record<string, string>>;
  readonly concessions: readonly string[];
}

/** The rules of a stakeholder. */
export const stakeholder: Decider<StakeholderState, StakeholderCommands, StakeholderEvents> = {
  stream: 'stakeholder',
  begins: ['RegisterStakeholder'],
  initial: { status: 'none', wiifm: {}, concessions: [] },

  decide: {
    RegisterStakeholder: ({ name, kind, role, partOf, voice }) => [
      { type: 'StakeholderRegistered', data: { name, kind, role, partOf, voice } },
    ],
    WithdrawStakeholder: ({ reason }, { status }) => {
      if (status === 'withdrawn') throw new Refused('The stakeholder has withdrawn already.');
      return [{ type: 'StakeholderWithdrawn', data: { reason } }];
    },
    StateWiifm: ({ wiifm: said, text, by }, { status, wiifm: items }) => {
      assertTakesPart(status);
      assertText(text, 'Say what is in it for them.');
      assertItem(said, items, 'leave it out to state a new one');
      const same = Object.keys(items).find((item) => items[item] === text);
      if (same !== undefined)
        throw new Refused(`"${same}" says so already; say what is different.`);
      const wiifm = said ?? free('wiifm', Object.keys(items));
      return [{ type: 'WiifmStated', data: { wiifm, text, by } }];
    },
    AgreeConcession: (command, { status, wiifm: items, concessions }) => {
      const { concession: chosen, change, cost, wiifm, inReturn, by, known } = command;
      assertTakesPart(status);
      if (by !== undefined && !known.own) {
        throw new Refused(
          `"${by}" does not belong to this stakeholder; nobody concedes for another.`,
        );
      }
      assertText(change, 'Say which change is accepted that they would not choose.');
      assertText(cost, 'Say what the change costs them: money, time, habits.');
      if (chosen !== undefined && concessions.includes(chosen)) {
        throw new Refused(`There is a concession "${chosen}" already; choose another id.`);
      }
      assertItem(wiifm, items, 'state first what is in it for them');
      if (inReturn !== undefined && !known.owed) {
        throw new Refused(
          `"${inReturn}" is not owed to this stakeholder; name a commitment of which it is the customer.`,
        );
      }
      const concession = chosen ?? free('concession', concessions);
      return [
        { type: 'ConcessionAgreed', data: { concession, change, cost, wiifm, inReturn, by } },
      ];
    },
  },

  evolve: {
    StakeholderRegistered: (_, state) => ({ ...state, status: 'takesPart' }),
    StakeholderWithdrawn: (_, state) => ({ ...state, status: 'withdrawn' }),
    WiifmStated: ({ wiifm, text }, state) => ({
      ...state,
      wiifm: { ...state.wiifm, [wiifm]: text },
    }),
    ConcessionAgreed: ({ concession }, state) => ({
      ...state,
      concessions: [...state.concessions, concession],
    }),
  },
};

function assertTakesPart(status: StakeholderState['status']): void {
  if (status !== 'withdrawn') return;
  throw new Refused('The stakeholder has withdrawn; it states and concedes nothing any more.');
}

function assertText(text: string, sentence: string): void {
  if (!text.trim()) throw new Refused(sentence);
}

function assertItem(item: string | undefined, items: object, instead: string): void {
  if (item === undefined || Object.hasOwn(items, item)) return;
  throw new Refused(`There is no WIIFM "${item}" of this stakeholder; ${instead}.`);
}

/** The first number behind a word that is not taken. */
function free(word: string, taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`${word}-${number}`)) number += 1;
  return `${word}-${number}`;
}
