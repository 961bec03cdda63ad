import type { NextFunction, Request, Response } from 'express';
import { refuse } from './refuse';

/** Answers a body that is no JSON, or too large, in one sentence and as JSON. */
export function brokenBody(
  error: { status?: number; type?: string },
  _request: Request,
  response: Response,
  next: NextFunction,
): void {
  if (!error.status || error.status >= 500) return next(error);
  const tooLarge = error.type === 'entity.too.large';
  const sentence = tooLarge
    ? 'The request is too large; send less at once.'
    : 'The request is not readable JSON.';
  refuse(response, error.status, 'INVALID', sentence);
}
