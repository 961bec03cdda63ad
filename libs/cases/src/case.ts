import type { Type } from '@nestjs/common';
import type { Command } from '@plumbline/event-sourcing';
import type { Day } from '@plumbline/event-store';

/** One thing that is said in a case, and the day on which it was recorded, if not now. */
export interface Step {
  readonly input: Type<Command>;
  readonly said: object;
  readonly recordedOn?: Day;
}

/** A step with an id of its own, so that telling it again does nothing twice. */
export interface NumberedStep extends Step {
  readonly commandId: string;
}

/** A program told as commands, in the order in which they are given. */
export interface Case {
  /** The id of the program. */
  readonly id: string;
  readonly title: string;
  /** Where the facts are from, for those that name no source of their own. */
  readonly source: string;
  readonly steps: readonly NumberedStep[];
}

type Envelope = 'commandId' | 'expectedRevision';

/** What is said with a command, typed by its class. */
export type SaidWith<Wire extends Command> = Omit<Wire, Envelope>;

/** Says a command. */
export function say<Wire extends Command>(input: Type<Wire>, said: SaidWith<Wire>): Step {
  return { input, said };
}

/** Says commands inside one program, so that its id need not be repeated. */
export function inProgram(program: string) {
  return <Wire extends Command & { program: string }>(
    input: Type<Wire>,
    said: Omit<SaidWith<Wire>, 'program'>,
  ): Step => ({ input, said: { program, ...said } });
}

/** The command id of the last step of a case: seen in the log, it says that all was told. */
export function lastCommandId({ id }: Pick<Case, 'id'>): string {
  return `${id}-end`;
}

/** Makes a case: each step gets its command id from the case and its place. */
export function caseOf(told: Omit<Case, 'steps'> & { readonly steps: readonly Step[] }): Case {
  const last = told.steps.length - 1;
  const steps = told.steps.map((step, index) => ({
    ...step,
    commandId:
      index === last ? lastCommandId(told) : `${told.id}-${String(index).padStart(3, '0')}`,
  }));
  return { ...told, steps };
}

/** The last day of a year or a month: a publication that names no day is true by then. */
export function endOf(period: string): Day {
  const [year, month = '12'] = period.split('-');
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
