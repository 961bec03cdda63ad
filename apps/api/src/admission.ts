import type { Request } from 'express';

/**
 * What is asked about who sends a request, before anything is done. One object for HTTP and WebSockets;
 * whoever knows about sign-in answers it.
 */
export interface Admission {
  /** Whether queries may come as text: with an API token, or where the explorer is switched on. */
  readonly mayAskOpenly: (request: Request) => boolean;
  /** Who is signed in; undefined for whoever is not, who then counts by the address. */
  readonly signedIn: (request: Request) => string | undefined;
  /** Asked before each event of a subscription and every half minute; false closes the socket. */
  readonly stillAllowed: (request: Request) => Promise<boolean>;
}

/** While nobody can sign in: everyone counts by the address, and asks openly where the explorer is. */
export function withoutSignIn(explorer: boolean): Admission {
  return {
    mayAskOpenly: () => explorer,
    signedIn: () => undefined,
    stillAllowed: async () => true,
  };
}
