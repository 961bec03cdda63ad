import { Unavailable } from '../errors';

/** Where the database is and who asks, as the client library wants to be told. */
export interface Address {
  readonly url: string;
  readonly credentials: { readonly username: string; readonly password: string };
}

const SHAPE = /^(?:esdb|kurrentdb|kurrent|kdb)(\+discover)?:\/\/(?:([^:@/]+):([^@/]*)@)?([^@]+)$/;
/** Named with each call so that the library takes the path with deadlines; never sent without TLS. */
const NOBODY = { username: 'nobody', password: 'nobody' };

/** Refuses, in a sentence that does not repeat it, what is no address that we can use. */
export function assertKurrentAddress(text: string): void {
  addressOf(text);
}

/** Reads a connection string; refuses what this library would silently do differently. */
export function addressOf(text: string): Address {
  const [, discover = '', username, password = '', rest = ''] = SHAPE.exec(text) ?? [];
  if (rest === '') {
    throw new Unavailable(
      'The address of KurrentDB is not one. It looks like esdb://user:password@host:2113?tls=true.',
    );
  }
  if (/tlsverifycert=false/i.test(rest)) {
    throw new Unavailable(
      'tlsVerifyCert=false has no effect with this client. Give the authority with tlsCAFile.',
    );
  }
  if (/throwonappendfailure=false/i.test(rest)) {
    throw new Unavailable('throwOnAppendFailure=false hides conflicts; leave it out.');
  }
  const user = username === undefined ? '' : `${username}:${password}@`;
  const url = `esdb${discover}://${user}${rest}`;
  if (username !== undefined) return { url, credentials: decoded(username, password) };
  if (/tls=false/i.test(rest)) return { url, credentials: NOBODY };
  throw new Unavailable(
    'KurrentDB with TLS needs a user and a password: esdb://user:password@host:2113.',
  );
}

function decoded(username: string, password: string): Address['credentials'] {
  try {
    return { username: decodeURIComponent(username), password: decodeURIComponent(password) };
  } catch {
    throw new Unavailable(
      'The user or password of KurrentDB is not percent-encoded: write % as %25 and @ as %40.',
    );
  }
}
