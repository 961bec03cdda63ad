import type { Reader } from '@plumbline/access';
import type { Request } from 'express';
import type { IncomingMessage } from 'node:http';
import type { Callers } from './callers';

/** What is asked about who sends a request, for HTTP and WebSockets alike. */
export interface Admission {
  /** Finds out who sends a request, once, before anything else is asked; nobody if not signed in. */
  readonly identify: (request: IncomingMessage) => Promise<Reader | undefined>;
  /** Whether queries may come as text: with an API token, or where the explorer is switched on. */
  readonly mayAskOpenly: (request: Request) => boolean;
  /** Who is signed in; undefined for whoever is not, who then counts by the address. */
  readonly signedIn: (request: Request) => string | undefined;
  /** Asked before each event of a subscription and every half minute; false closes the socket. */
  readonly stillAllowed: (request: Request) => Promise<boolean>;
}

/** The admission of this server. */
export const ADMISSION = Symbol('ADMISSION');

/** Who is let in, by sessions and tokens. */
export function admissionBy(callers: Callers, explorer: boolean): Admission {
  return {
    identify: (request) => callers.identify(request),
    mayAskOpenly: (request) => explorer || callers.known(request)?.withToken === true,
    signedIn: (request) => callers.known(request)?.account,
    stillAllowed: async (request) => (await callers.readerOf(request)) !== undefined,
  };
}
