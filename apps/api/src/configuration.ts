import { Invalid } from '@plumbline/event-store';
import { isPostgresAddress } from '@plumbline/read-models';
import { resolve } from 'node:path';

/** What the server is told from outside: read once, checked at the start. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  /** The PostgreSQL of the views; a file in the data folder where nothing is said. */
  readonly views?: string;
  /** Begin without the demo. */
  readonly empty: boolean;
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
    views: viewsOf(environment['PLUMBLINE_VIEWS']),
    empty: args.includes('--empty'),
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

/** Until there is a sign-in, nobody outside this machine may reach the server. */
function hostOf(text: string): string {
  if (['127.0.0.1', '::1', 'localhost'].includes(text)) return text;
  throw new Invalid(
    `HOST must be 127.0.0.1, ::1 or localhost, for there is no sign-in yet; it is "${text}".`,
  );
}
