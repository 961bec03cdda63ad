import { DriverError, type Failure } from './driver';

/** Cancelled, deadline, exhausted, aborted, internal, unavailable: as numbers of gRPC. */
const PASSING_CODES: readonly unknown[] = [1, 4, 8, 10, 13, 14];
const PASSING_TEXTS = /not ready|is busy|failed to discover|write after end/i;

const BY_TYPE: Readonly<Record<string, Failure>> = {
  'wrong-expected-version': 'conflict',
  'stream-deleted': 'deleted',
  'access-denied': 'denied',
  'maximum-append-size-exceeded': 'too large',
  'not-leader': 'passing',
  unavailable: 'passing',
  cancelled: 'passing',
  timeout: 'passing',
  'deadline-exceeded': 'passing',
};

/** An error of the library as one of ours; it may be one of its own, one of gRPC, or a plain one. */
export function driverError(error: unknown): DriverError {
  return error instanceof DriverError ? error : new DriverError(failureOf(error), error);
}

function failureOf(error: unknown): Failure {
  const { type, code, message } = (error ?? {}) as Record<string, unknown>;
  const known = typeof type === 'string' ? BY_TYPE[type] : undefined;
  if (known) return known;
  if (PASSING_CODES.includes(code) || PASSING_TEXTS.test(String(message))) return 'passing';
  return code === 7 || code === 16 ? 'denied' : 'lasting';
}
