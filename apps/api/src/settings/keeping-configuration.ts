import { assertKurrentAddress, Invalid, KnownError } from '@plumbline/event-store';
import { isPostgresAddress } from '@plumbline/read-models';

/** `PLUMBLINE_VIEWS`: never repeated where it is wrong, for it may hold a password. */
export function viewsOf(text: string | undefined): string | undefined {
  if (!text || isPostgresAddress(text)) return text || undefined;
  throw new Invalid(
    'PLUMBLINE_VIEWS must be an address like postgres://user:password@host:5432/database, or not ' +
      'be set: then the views are a file in the data folder.',
  );
}

/** `KURRENTDB_URL`: never repeated either. */
export function logOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  try {
    assertKurrentAddress(text);
    return text;
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    throw new Invalid(`KURRENTDB_URL cannot be used. ${error.message}`);
  }
}

/** `PORT`: 0 takes any that is free. */
export function portOf(text = '3000'): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Invalid(`PORT must be a whole number from 0 to 65535; it is "${text}".`);
}

/** `METRICS_TOKEN`: long enough not to be guessed. */
export function metricsTokenOf(text: string | undefined): string | undefined {
  if (!text || /^[\w.~+/=-]{24,200}$/.test(text)) return text || undefined;
  throw new Invalid(
    'METRICS_TOKEN must be 24 to 200 letters, digits or signs of . _ ~ + / = -; make one with ' +
      '"openssl rand -hex 24".',
  );
}
