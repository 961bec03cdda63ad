import { Invalid } from '@plumbline/event-store';
import {
  identifiersIn,
  isOfPatient,
  masked,
  type Detector,
  type IdentifierClass,
} from '@plumbline/privacy';
import { Logger } from '@nestjs/common';
import type { Command } from './command-input';
import { readTexts } from './free-text';

/** What happens to a text that looks like patient data: refused, confirmed to be none, or masked. */
export const PATIENT_DATA_MODES = ['refuse', 'confirm', 'mask'] as const;

/** One of these. */
export type PatientDataMode = (typeof PATIENT_DATA_MODES)[number];

/** A field and what its text looks like; never the text. */
export interface Suspicion {
  readonly field: string;
  readonly class: IdentifierClass;
}

/** A command as it may go on, and what stands in its way. */
export interface Screened<Wire extends Command> {
  readonly command: Wire;
  readonly suspicions: readonly Suspicion[];
}

const TAKE_IT_OUT = 'Take it out: no patient data belongs here.';
const OR_CONFIRM = 'If it is none, send the command again with noPatientData: true.';

/** Keeps patient data out of the ledger: every free text of every command passes here. */
export class PatientDataGuard {
  private readonly logger = new Logger('PatientData');

  constructor(
    readonly mode: PatientDataMode = 'refuse',
    private readonly site: readonly Detector[] = [],
  ) {}

  /** Reads the texts of a command; where they are masked, nothing stands in the way of what is left. */
  screen<Wire extends Command>(command: Wire, mode = this.mode): Screened<Wire> {
    const suspicions: Suspicion[] = [];
    const read = (field: string, text: string) => {
      const found = identifiersIn(text, this.site);
      if (found.length === 0) return text;
      if (!found.every(isOfPatient)) this.logger.warn(`${field}: holds a provider number (NPI).`);
      const classes = new Set(found.filter(isOfPatient).map((finding) => finding.class));
      if (mode === 'mask') return classes.size === 0 ? text : this.mask(text);
      suspicions.push(...[...classes].map((kind) => ({ field, class: kind })));
      return text;
    };
    return { command: readTexts(command, read), suspicions };
  }

  /** Refuses a command with suspicions, unless its sender may and does confirm that there is none. */
  assertNone({ command, suspicions }: Screened<Command>): void {
    if (suspicions.length === 0) return;
    const mayConfirm = this.mode === 'confirm';
    if (mayConfirm && command.noPatientData) return;
    const places = suspicions.map(
      ({ field, class: kind }) => `${field} looks as if it holds ${withArticle(kind)}`,
    );
    const advice = mayConfirm ? `${TAKE_IT_OUT} ${OR_CONFIRM}` : TAKE_IT_OUT;
    throw new Invalid(`${places.join('; ')}. ${advice}`);
  }

  /** A text without what was found in it. */
  mask(text: string): string {
    return masked(text, this.site);
  }
}

function withArticle(kind: IdentifierClass): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
