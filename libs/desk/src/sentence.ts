import type { Heading, Weight } from './digest.words';

/** What a sentence may call by name. */
export interface Told {
  /** The record that the fact is about, by its name. */
  readonly it: string;
  /** A stakeholder by name; "somebody" where nobody is to be named. */
  readonly who: (id: string | undefined) => string;
  /** Any other record by name; its id where it has none. */
  readonly name: (kind: string, id: string) => string;
}

/** A sentence, and how much it matters. */
export interface Said {
  readonly text: string;
  readonly weight: Weight;
}

/** Makes a sentence of a fact; nothing where another fact says it already, or where it is private. */
export type Sentence<Data> = (data: Data, told: Told) => Said | undefined;

/** A sentence for each fact of a type map: a fact without one does not compile. */
export type Sentences<Events extends object> = {
  readonly [Type in keyof Events & string]: Sentence<Events[Type]>;
};

/** The sentences of a slice, and the heading under which they are read. */
export interface Chapter {
  readonly heading: Heading;
  readonly sentences: Readonly<Record<string, Sentence<never>>>;
}

/** It asks for an answer today. */
export const urgent = (text: string): Said => ({ text, weight: 0 });

/** It is worth a word. */
export const notable = (text: string): Said => ({ text, weight: 1 });

/** It is told for completeness. */
export const routine = (text: string): Said => ({ text, weight: 2 });

/** It is not told: another fact says it already, or it is private. */
export const unsaid = (): undefined => undefined;

/** Words without the full stop behind them, to go on with. */
export const bare = (text: string): string => text.replace(/[.\s]+$/, '');

/** A reason behind a sentence, where one was given. */
export const because = (reason: string | undefined): string =>
  reason ? `: ${bare(reason)}.` : '.';
