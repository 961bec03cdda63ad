import { cookieOf, keepCookie, newSecret, type Keys } from '@plumbline/access';
import type { NextFunction, Request, Response } from 'express';
import { refuse } from './refusals';

/** Bound to one browser before anybody is signed in. */
const FORM_COOKIE = '__Host-plumbline-form';

/** The token for the forms of a page; makes the browser keep what it is bound to. */
export function formToken(keys: Keys, request: Request, response: Response): string {
  const known = cookieOf(request.headers.cookie, FORM_COOKIE);
  const browser = known ?? newSecret();
  if (!known) response.append('set-cookie', keepCookie(FORM_COOKIE, browser));
  return keys.sign(`form ${browser}`);
}

/** Lets a form pass only with the token that its page gave to this very browser; JSON has no form. */
export function withFormToken(keys: Keys) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'POST' || request.is('application/json')) return next();
    const browser = cookieOf(request.headers.cookie, FORM_COOKIE);
    const given: unknown = (request.body as Record<string, unknown> | undefined)?.['token'];
    const isOurs = browser && typeof given === 'string' && keys.isSigned(`form ${browser}`, given);
    if (isOurs) return next();
    refuse(
      request,
      response,
      403,
      'This page is too old, or your browser keeps no cookies; load it again.',
    );
  };
}
