import { Invalid } from '@plumbline/event-store';
import { resolve } from 'node:path';
import { explorerOf, originsOf, rateOf, trustProxyOf, type TrustProxy } from './http-configuration';

/** What the server is told from outside: read once, checked at the start. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  /** Begin without the demo. */
  readonly empty: boolean;
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
    host: hostOf(environment['HOST'] ?? '127.0.0.1'),
    data: resolve(environment['PLUMBLINE_DATA'] ?? 'data'),
    empty: args.includes('--empty'),
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

/** Until there is a sign-in, nobody outside this machine may reach the server. */
function hostOf(text: string): string {
  if (['127.0.0.1', '::1', 'localhost'].includes(text)) return text;
  throw new Invalid(
    `HOST must be 127.0.0.1, ::1 or localhost, for there is no sign-in yet; it is "${text}".`,
  );
}
