import type { NextFunction, Request, Response } from 'express';
import { refuse } from './refusals';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Lets a POST pass only where the browser says that it comes from a page of our own. Without a public
 * address the server is for this machine, and only names of this machine are its own.
 */
export function sameOrigin(address: URL | undefined) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    if (request.method === 'POST' && isFromHere(request, address)) return next();
    refuse(
      request,
      response,
      403,
      'This did not come from a page of Plumbline; open the page and try again.',
    );
  };
}

function isFromHere(request: Request, address: URL | undefined): boolean {
  const site = request.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  const origin = request.header('origin');
  if (origin === undefined || origin === 'null') return site === 'same-origin';
  if (!URL.canParse(origin)) return false;
  if (address) return new URL(origin).origin === address.origin;
  const { host, hostname } = new URL(origin);
  return LOOPBACK.has(hostname) && host === request.header('host');
}
