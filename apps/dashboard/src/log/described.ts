import type { Document } from '../asking/document';
import type { Carrying, Receipt } from '../asking/use-command';
import type { formWords } from '../words/en/forms';
import { day, more, optional, text, type Field, type FieldsOf } from './fields';

/** What every command carries and no form asks by itself. */
type Carried = 'program' | 'commandId' | 'expectedRevision' | 'noPatientData';

/** What every form asks under "More to say", unless it asks it elsewhere or leaves no fact. */
const everywhere = {
  on: more(optional(day())),
  source: more(optional(text())),
};

/** What a form says of its command. */
type FieldsFor<Input> = FieldsOf<Omit<Input, Carried | keyof typeof everywhere>> &
  Partial<FieldsOf<Pick<Input, Extract<keyof Input, keyof typeof everywhere>>>>;

/** A mutation of which the input is not looked at. */
type AnyCommand<Saved> = Document<Readonly<Record<string, Saved>>, { input: Carrying }>;

/** What is told of a form beside its fields. */
interface Told extends Pick<DescribedForm, 'everyday' | 'ofInstallation'> {
  /** Its command leaves no fact of which to say when it was true, and where it is written. */
  readonly leavesNoFact?: true;
}

/** Where the words of a form are. */
export type WordsOfForms = keyof typeof formWords;

/** A form described as data: a mutation, its fields, and where its words are. */
export interface DescribedForm<Saved extends object = Receipt> {
  readonly command: string;
  readonly words: WordsOfForms;
  readonly document: AnyCommand<Saved>;
  readonly fields: Readonly<Record<string, Field<unknown>>>;
  /** It stands in the list of "Log an update"; the others are opened from what they are about. */
  readonly everyday?: true;
  /** It is about the installation, and in no program. */
  readonly ofInstallation?: true;
}

/**
 * Describes the form of a mutation by a field for each part of its input, in their order on the form.
 * The compiler says which part is missing, and which field does not answer what the input takes.
 */
export function describe<Saved extends object, Input extends Carrying>(
  words: WordsOfForms,
  document: Document<Readonly<Record<string, Saved>>, { input: Input }>,
  fields: FieldsFor<Input>,
  { everyday, ofInstallation, leavesNoFact }: Told = {},
): DescribedForm<Saved> {
  const command = document.name.charAt(0).toLowerCase() + document.name.slice(1);
  return {
    command,
    words,
    document,
    fields: { ...fields, ...(!leavesNoFact && unasked(fields)) } as DescribedForm['fields'],
    ...(everyday && { everyday }),
    ...(ofInstallation && { ofInstallation }),
  };
}

function unasked(fields: object) {
  return Object.fromEntries(Object.entries(everywhere).filter(([name]) => !(name in fields)));
}
