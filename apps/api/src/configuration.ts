import { PATIENT_DATA_MODES, PatientDataGuard } from '@plumbline/event-sourcing';
import { Invalid } from '@plumbline/event-store';
import { isPostgresAddress } from '@plumbline/read-models';
import { recordNumbersLike } from '@plumbline/privacy';
import type { LedgerMode } from '@plumbline/access';
import { resolve } from 'node:path';
import { explorerOf, originsOf, rateOf, trustProxyOf, type TrustProxy } from './http-configuration';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** What the server is told from outside: read once, checked at the start. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  /** The PostgreSQL of the views; a file in the data folder where nothing is said. */
  readonly views?: string;
  /** Begin without the demo. */
  readonly empty: boolean;
  readonly patientData: PatientDataGuard;
  /** Whether everyone may explore; if not said, where the demo is served. */
  readonly explorer: boolean | undefined;
  /** The proxies whose word about addresses counts: how many, or which. */
  readonly trustProxy: TrustProxy;
  /** Under which addresses browsers see the pages; if none, this machine's own names. */
  readonly origins: readonly string[];
  readonly requestsPerMinute: number;
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
    host: environment['HOST'] ?? '127.0.0.1',
    data: resolve(environment['PLUMBLINE_DATA'] ?? 'data'),
    views: viewsOf(environment['PLUMBLINE_VIEWS']),
    empty: args.includes('--empty'),
    patientData: patientDataOf(
      environment['PATIENT_DATA'] ?? 'refuse',
      environment['PATIENT_NUMBERS'] ?? '',
    ),
    explorer: explorerOf(environment['EXPLORER']),
    trustProxy: trustProxyOf(environment['TRUST_PROXY'] ?? 'off'),
    origins: originsOf(environment['ORIGINS'] ?? ''),
    requestsPerMinute: rateOf(environment['REQUESTS_PER_MINUTE'] ?? '300'),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Invalid(`PORT must be a whole number from 0 to 65535; it is "${text}".`);
}

/** Never repeated where it is wrong, for it may hold a password. */
function viewsOf(text: string | undefined): string | undefined {
  if (!text || isPostgresAddress(text)) return text || undefined;
  throw new Invalid(
    'PLUMBLINE_VIEWS must be an address like postgres://user:password@host:5432/database, or not ' +
      'be set: then the views are a file in the data folder.',
  );
}

/**
 * Others than this machine reach only a ledger of one's own that has a public address: in a demo anyone
 * may take anybody's place, and without https a browser keeps nobody signed in.
 */
export function assertMayListen(host: string, mode: LedgerMode, address?: URL): void {
  if (LOOPBACK.includes(host)) return;
  if (mode === 'demo') {
    throw new Invalid(`HOST must be 127.0.0.1, ::1 or localhost for a demo; it is "${host}".`);
  }
  if (address?.protocol === 'https:') return;
  throw new Invalid(
    `HOST is "${host}": set PLUMBLINE_URL to the https address under which others reach the server.`,
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
