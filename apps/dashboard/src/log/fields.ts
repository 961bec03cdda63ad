import type { About } from './about';

declare const answer: unique symbol;

/** One of a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A hook that says what there is to choose from: `useStakeholders`, or the answer of a document. */
export type ChoiceList = (about: About) => readonly Choice[];

/** What a field may know when it begins. */
export interface Beginning {
  readonly voices: readonly string[];
  /** The day of looking. */
  readonly today: string;
}

/** How a field is asked. */
export type Asking =
  | { readonly kind: 'text' | 'longText' | 'day' | 'texts' | 'days' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'choice'; readonly words: string }
  | { readonly kind: 'one' | 'several'; readonly of: ChoiceList }
  | { readonly kind: 'rows'; readonly of: Readonly<Record<string, Field<unknown>>> };

/** A field of a form, described as data, and what it answers. */
export interface Field<Answer> {
  readonly asking: Asking;
  /** It may be left out. */
  readonly optional?: true;
  /** None of them is an answer, too, and is sent. */
  readonly orNone?: true;
  /** It waits under "More to say". */
  readonly more?: true;
  readonly begins?: (beginning: Beginning) => string | boolean;
  readonly [answer]?: Answer;
}

const asked = <Answer>(asking: Asking): Field<Answer> => ({ asking });

/** A line. */
export const text = () => asked<string>({ kind: 'text' });

/** Some sentences. */
export const longText = () => asked<string>({ kind: 'longText' });

/** A day of the calendar. */
export const day = () => asked<string>({ kind: 'day' });

/** A number. */
export const number = (bounds: { min?: number; max?: number } = {}) =>
  asked<number>({ kind: 'number', ...bounds });

/** Yes or no; no to begin with. */
export const yesNo = () => asked<boolean>({ kind: 'yesNo' });

/** Lines, each a text. */
export const texts = () => asked<readonly string[]>({ kind: 'texts' });

/** Some days, a line for each. */
export const days = () => asked<readonly string[]>({ kind: 'days' });

/** A word of the API; `words` is the group of the area's words that says each of them. */
export const choice = <Word extends string>(words: string) =>
  asked<Word>({ kind: 'choice', words });

/** One of the things on record. */
export const one = (of: ChoiceList) => asked<string>({ kind: 'one', of });

/** Any number of the things on record. */
export const several = <Word extends string = string>(of: ChoiceList) =>
  asked<readonly Word[]>({ kind: 'several', of });

/** Any number of the things on record; that it is none of them is an answer, too. */
export const severalOrNone = (of: ChoiceList) => ({ ...several(of), orNone: true as const });

/** Any number of rows, each with fields of its own. */
export const rows = <Row extends object>(of: FieldsOf<Row>) =>
  asked<readonly Row[]>({ kind: 'rows', of: of as Readonly<Record<string, Field<unknown>>> });

/** A field that may be left out. */
export const optional = <Answer>(field: Field<Answer>): Field<Answer | undefined> => ({
  ...field,
  optional: true,
});

/** A field that few need; it waits under "More to say". */
export const more = <Answer>(field: Field<Answer>): Field<Answer> => ({ ...field, more: true });

/** A field that begins with something. */
export const begins = <Answer>(
  field: Field<Answer>,
  with_: string | boolean | ((beginning: Beginning) => string | boolean),
): Field<Answer> => ({ ...field, begins: typeof with_ === 'function' ? with_ : () => with_ });

/** A field for each thing that an input may say; what it must say may not be missing. */
export type FieldsOf<Input> = { readonly [Name in keyof Input]: Field<Input[Name]> };
