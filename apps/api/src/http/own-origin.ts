import type { NextFunction, Request, Response } from 'express';
import type { IncomingMessage } from 'node:http';
import { refuse } from './refuse';

const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];
const HARMLESS = ['GET', 'HEAD', 'OPTIONS'];

/** Tells whether a browser sends a request for one of our own pages, or no browser sends it at all. */
export type OwnOrigin = (request: IncomingMessage) => boolean;

/**
 * Goes by what a page cannot forge: `Sec-Fetch-Site` and `Origin`. Without configured origins a page is
 * ours when this machine served it under the very name that it asks; so no other name may be made to
 * point here.
 */
export function ownOrigin(origins: readonly string[] = []): OwnOrigin {
  return ({ headers }) => {
    const site = headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
    const { origin, host } = headers;
    if (origin === undefined) return true;
    if (origins.length > 0) return origins.includes(origin);
    const from = URL.canParse(origin) ? new URL(origin) : undefined;
    return from !== undefined && from.host === host && THIS_MACHINE.includes(from.hostname);
  };
}

/** Refuses what another site's page sends in the name of whoever looks at it. */
export function onlyFromOurPages(isOurs: OwnOrigin) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (HARMLESS.includes(request.method) || isOurs(request)) return next();
    refuse(response, 403, 'FORBIDDEN', 'Another site may not ask this; open the pages from here.');
  };
}
