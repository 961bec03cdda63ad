import { PATIENT_DATA_MODES, PatientDataGuard } from '@plumbline/event-sourcing';
import { Invalid } from '@plumbline/event-store';
import { recordNumbersLike } from '@plumbline/privacy';
import { resolve } from 'node:path';

/** What the server is told from outside: read once, checked at the start. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  /** Begin without the demo. */
  readonly empty: boolean;
  readonly patientData: PatientDataGuard;
}

/** Reads environment and arguments; a wrong value is named with what is expected. */
export function readConfiguration(
  environment: NodeJS.ProcessEnv,
  args: readonly string[],
): Configuration {
  const unknown = args.find((arg) => arg !== '--empty');
  if (unknown) throw new Invalid(`"${unknown}" is not known; the only argument is --empty.`);
  return {
    port: portOf(environment['PORT'] ?? '3000'),
    host: hostOf(environment['HOST'] ?? '127.0.0.1'),
    data: resolve(environment['PLUMBLINE_DATA'] ?? 'data'),
    empty: args.includes('--empty'),
    patientData: patientDataOf(
      environment['PATIENT_DATA'] ?? 'refuse',
      environment['PATIENT_NUMBERS'] ?? '',
    ),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Invalid(`PORT must be a whole number from 0 to 65535; it is "${text}".`);
}

/** Until there is a sign-in, nobody outside this machine may reach the server. */
function hostOf(text: string): string {
  if (['127.0.0.1', '::1', 'localhost'].includes(text)) return text;
  throw new Invalid(
    `HOST must be 127.0.0.1, ::1 or localhost, for there is no sign-in yet; it is "${text}".`,
  );
}

/** What happens to patient data, and the shapes of the record numbers of this site. */
function patientDataOf(said: string, shapes: string): PatientDataGuard {
  const mode = PATIENT_DATA_MODES.find((known) => known === said);
  if (!mode) throw new Invalid(`PATIENT_DATA must be refuse, confirm or mask; it is "${said}".`);
  const given = shapes.split(',').filter((shape) => shape.trim() !== '');
  const site = given.map((shape) => recordNumbersLike(shape.trim()));
  const known = site.filter((detector) => detector !== undefined);
  if (known.length === site.length) return new PatientDataGuard(mode, known);
  throw new Invalid(
    'PATIENT_NUMBERS must be shapes as E9999999, separated by commas: 5 to 20 signs, at least four of ' +
      'them 9 for a digit, A for a letter.',
  );
}
