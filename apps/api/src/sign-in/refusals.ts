import { TooManyAttempts } from '@plumbline/access';
import { KnownError } from '@plumbline/event-store';
import type { Request, Response } from 'express';
import { problemPage } from './pages/problem.page';

/** What is said where there is nothing of the kind. */
export const NO_PAGE = 'There is no such page for signing in.';

/** What is said to whose session has ended. */
export const SIGNED_OUT = 'You are not signed in any more; sign in and try again.';

const STATUS: Readonly<Record<string, number>> = {
  INVALID: 400,
  REFUSED: 401,
  NOT_FOUND: 404,
  CONFLICT: 409,
  THROTTLED: 429,
  UNAVAILABLE: 503,
};

/** Whether a program asks, not a person in front of a page. */
export function wantsJson(request: Request): boolean {
  return Boolean(request.is('application/json')) || request.accepts(['html', 'json']) === 'json';
}

/** What may be told of an error, and with which status; the rest is for the operator. */
export function toldOf(error: unknown): { status: number; sentence: string } | undefined {
  if (!(error instanceof KnownError)) return undefined;
  return { status: STATUS[error.code] ?? 400, sentence: error.message };
}

/** Says how long to wait, where there is a wait. */
export function setWait(response: Response, error: unknown): void {
  if (error instanceof TooManyAttempts) response.setHeader('retry-after', error.retryAfter);
}

/** Answers a refusal in one sentence: as JSON to a program, as a page to a person. */
export function refuse(
  request: Request,
  response: Response,
  status: number,
  sentence: string,
): void {
  response.status(status);
  if (wantsJson(request)) response.json({ errors: [{ message: sentence }] });
  else response.type('html').send(problemPage(sentence));
}
