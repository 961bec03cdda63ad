import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** What every form is told. */
export interface FormProps {
  /** What is already known, from where the dialog was opened: `{ flag: 'f1' }`. */
  readonly about: Readonly<Partial<Record<string, string>>>;
  /** It was saved. */
  readonly onSaved: () => void;
  readonly onLeave: () => void;
}

/** A form of the dialog: the words are in `words/en/log.ts`, under the name of its command. */
export interface LogForm {
  /** The mutation that it sends; who may not give it does not see the form. */
  readonly command: string;
  readonly Form: LazyExoticComponent<ComponentType<FormProps>>;
}

/** All forms, in the order of the list; a line for each. */
export const forms = [
  { command: 'raiseRedFlag', Form: lazy(() => import('./raise-red-flag')) },
] as const satisfies readonly LogForm[];

/** The command of a form. */
export type LoggedCommand = (typeof forms)[number]['command'];

/** The forms of the commands that someone may give. */
export const formsFor = (commands: readonly string[]) =>
  forms.filter(({ command }) => commands.includes(command));
