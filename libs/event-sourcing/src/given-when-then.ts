import assert from 'node:assert/strict';
import { KnownError, type Day } from '@plumbline/event-store';
import { decided, evolved, type Decider, type FactOf, type Folded } from './decider';

/** A fact with the day on which it was true, where a rule asks for the day. */
export type DatedFact<Events extends object> = FactOf<Events> & { readonly on?: Day };

const SOME_DAY: Day = '2026-01-15';

/**
 * A rule told by example: given these facts, when this command comes, then these facts follow or it is
 * refused with this sentence.
 */
export function given<State, Commands extends object, Events extends object>(
  decider: Decider<State, Commands, Events>,
  ...facts: readonly DatedFact<Events>[]
) {
  const record = facts.reduce<Folded<State>>(
    (before, fact) => ({
      state: evolved(decider as never, before.state, fact, fact.on ?? SOME_DAY),
      revision: before.revision + 1,
    }),
    { state: decider.initial, revision: -1 },
  );
  return {
    /** The state after the facts. */
    state: record.state,
    when<Name extends keyof Commands & string>(name: Name, command: Commands[Name], on = SOME_DAY) {
      const decide = () =>
        decided(decider, record, name, command as never, {
          on,
          at: `${on}T12:00:00.000Z`,
          actor: 'someone',
        });
      return outcome<Events>(decide);
    },
  };
}

function outcome<Events extends object>(decide: () => readonly FactOf<Events>[]) {
  return {
    /** Exactly these facts follow. */
    then(...expected: readonly FactOf<Events>[]): void {
      assert.deepEqual(decide(), expected);
    },
    /** The command is refused with a sentence that says this. */
    thenRefused(sentence: string | RegExp): void {
      const said =
        typeof sentence === 'string'
          ? (text: string) => text.includes(sentence)
          : (text: string) => sentence.test(text);
      assert.throws(decide, (error) => {
        assert.ok(error instanceof KnownError, `not refused but broken: ${String(error)}`);
        assert.ok(said(error.message), `refused, but with another sentence: ${error.message}`);
        return true;
      });
    },
    /** The facts, for looking at one part of them. */
    facts: decide,
  };
}
