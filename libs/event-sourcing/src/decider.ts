import { Conflict, NotFound, type Day, type Instant } from '@plumbline/event-store';
import { isConfirmation } from './confirmation';

/** A fact of a type map: its name and its data. */
export type FactOf<Events extends object> = {
  [Type in keyof Events & string]: { readonly type: Type; readonly data: Events[Type] };
}[keyof Events & string];

/** When and by whom a command is given: time is data to a rule, never asked from a clock. */
export interface Occasion {
  /** The day on which it is true. */
  readonly on: Day;
  /** The moment of recording. */
  readonly at: Instant;
  readonly actor: string;
}

/**
 * The rules of one kind of record, without any framework. `decide` turns a command and the state into
 * facts or refuses; `evolve` turns a fact and the state into the next state and never refuses.
 */
export interface Decider<State, Commands extends object, Events extends object> {
  /** The kind of record, and the stream's name with it. */
  readonly stream: string;
  /** One stream for each record (default), or one for the whole program. */
  readonly per?: 'record' | 'program';
  /** The commands that begin a record; any other needs one that exists. */
  readonly begins?: readonly (keyof Commands & string)[];
  /** The commands that begin a record, or go on with one that exists. */
  readonly beginsOrContinues?: readonly (keyof Commands & string)[];
  readonly initial: State;
  readonly decide: {
    readonly [Name in keyof Commands & string]: (
      command: Commands[Name],
      state: State,
      occasion: Occasion,
    ) => readonly FactOf<Events>[];
  };
  readonly evolve: {
    readonly [Type in keyof Events & string]: (data: Events[Type], state: State, on: Day) => State;
  };
}

/** A decider whose type maps are not of interest, as the generic machinery sees it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyDecider = Decider<any, any, any>;

/** A record as the machinery holds it: the state and the last revision, -1 before the first fact. */
export interface Folded<State> {
  readonly state: State;
  readonly revision: number;
}

/** Applies one fact; a fact that this version does not know stops the fold. */
export function evolved<State>(
  decider: Pick<Decider<State, object, object>, 'stream' | 'evolve'>,
  state: State,
  fact: { readonly type: string; readonly data: unknown },
  on: Day,
): State {
  if (isConfirmation(fact)) return state;
  const rules = decider.evolve as Record<string, (data: unknown, state: State, on: Day) => State>;
  const rule = Object.hasOwn(rules, fact.type) ? rules[fact.type] : undefined;
  if (!rule) {
    throw new Error(`"${fact.type}" is not a fact that this version knows of a ${decider.stream}.`);
  }
  return rule(fact.data, state, on);
}

/** Runs the rule of a command, after asking whether the record must or must not exist already. */
export function decided<State, Commands extends object, Events extends object>(
  decider: Decider<State, Commands, Events>,
  record: Folded<State>,
  name: keyof Commands & string,
  command: Commands[keyof Commands & string] & { readonly id?: string },
  occasion: Occasion,
): readonly FactOf<Events>[] {
  const begins = decider.begins?.includes(name) ?? false;
  if (begins && record.revision >= 0) {
    throw new Conflict(`There is a ${decider.stream} "${command.id}" already; choose another id.`, {
      expected: 'none',
      actual: record.revision,
    });
  }
  const mayBegin = begins || decider.beginsOrContinues?.includes(name);
  if (!mayBegin && record.revision < 0 && decider.per !== 'program') {
    throw new NotFound(`There is no ${decider.stream} "${command.id}" in this program.`);
  }
  return decider.decide[name](command, record.state, occasion);
}
