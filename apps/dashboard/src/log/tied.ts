import type { Control, UseFormRegister } from 'react-hook-form';
import type { About } from './about';
import type { WordsOfForms } from './described';
import type { Field } from './fields';
import type { Typed } from './said';
import type { FieldOf } from './use-log-form';

/** The form that fields stand in, as far as they need it. */
export interface Tied {
  readonly words: WordsOfForms;
  readonly command: string;
  readonly about: About;
  readonly field: FieldOf<Typed>;
  readonly errorOf: (name: string) => string | undefined;
  readonly register: UseFormRegister<Typed>;
  readonly control: Control<Typed>;
}

/** What every way of asking is told. */
export interface AskProps<Kind extends Field<unknown>['asking'] = Field<unknown>['asking']> {
  /** Its place in what is typed: `reason`, `dependsOn.0.weight`. */
  readonly name: string;
  readonly field: Field<unknown>;
  readonly asking: Kind;
  readonly tied: Tied;
}
