import type { LedgerMode } from '@plumbline/access';
import { PatientDataGuard } from '@plumbline/event-sourcing';
import { Invalid } from '@plumbline/event-store';
import type { TrustProxy } from './settings/http-configuration';
import { troublesOf, valuesOf, type Values } from './settings/read-settings';
import { readSignInConfiguration, type SignInConfiguration } from './sign-in';
import type { TracingConfiguration } from './tracing/tracing-configuration';

const ARGUMENTS = ['--empty', '--reset'];
const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** What the server is told from outside: read once, checked at the start. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  /** The KurrentDB of the log; a file in the data folder where nothing is said. */
  readonly log?: string;
  /** The PostgreSQL of views and sign-in; files in the data folder where nothing is said. */
  readonly views?: string;
  /** The file of the key of the secrets of sign-in; in the data folder where nothing is said. */
  readonly key?: string;
  /** Begin without the demo. */
  readonly empty: boolean;
  /** Put the demo that is there aside, and tell it anew. */
  readonly reset: boolean;
  readonly patientData: PatientDataGuard;
  /** Whether everyone may explore; if not said, where the demo is served. */
  readonly explorer: boolean | undefined;
  /** The proxies whose word about addresses counts: how many, or which. */
  readonly trustProxy: TrustProxy;
  /** Under which addresses browsers see the pages, if another than the public one. */
  readonly origins?: readonly string[];
  readonly requestsPerMinute: number;
  /** With which others than this machine may read the metrics. */
  readonly metricsToken?: string;
  /** Where traces go; nothing is traced where no collector is named. */
  readonly tracing?: TracingConfiguration;
  readonly signIn: SignInConfiguration;
}

/** Reads environment and arguments; all that is wrong is named at once, with what is expected. */
export function readConfiguration(
  environment: NodeJS.ProcessEnv,
  args: readonly string[],
): Configuration {
  const unknown = args.find((arg) => !ARGUMENTS.includes(arg));
  if (unknown) throw new Invalid(`"${unknown}" is not known; there are ${ARGUMENTS.join(', ')}.`);
  const troubles = [...troublesOf(environment), ...argumentTroubles(environment, args)];
  if (troubles.length > 0) throw new Invalid(troubles.join('\n'));
  const values = valuesOf(environment);
  return {
    port: values.PORT,
    host: values.HOST,
    data: values.PLUMBLINE_DATA,
    log: values.KURRENTDB_URL,
    views: values.PLUMBLINE_VIEWS,
    key: values.PLUMBLINE_KEY,
    empty: args.includes('--empty'),
    reset: args.includes('--reset'),
    patientData: new PatientDataGuard(values.PATIENT_DATA, values.PATIENT_NUMBERS),
    explorer: values.EXPLORER,
    trustProxy: values.TRUST_PROXY,
    origins: values.ORIGINS.length > 0 ? values.ORIGINS : undefined,
    requestsPerMinute: values.REQUESTS_PER_MINUTE,
    metricsToken: values.METRICS_TOKEN,
    tracing: tracingOf(values),
    signIn: readSignInConfiguration(environment),
  };
}

function argumentTroubles(environment: NodeJS.ProcessEnv, args: readonly string[]): string[] {
  if (!args.includes('--reset')) return [];
  return ['KURRENTDB_URL', 'PLUMBLINE_VIEWS']
    .filter((name) => environment[name])
    .map((name) => `--reset is for a demo that is all in its folder; unset ${name}.`);
}

function tracingOf(values: Values): TracingConfiguration | undefined {
  const endpoint = values.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined) return undefined;
  return {
    endpoint,
    headers: values.OTEL_EXPORTER_OTLP_HEADERS,
    service: values.OTEL_SERVICE_NAME,
    share: values.OTEL_TRACES_SAMPLER_ARG,
  };
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
