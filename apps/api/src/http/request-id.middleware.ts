import type { NextFunction, Request, Response } from 'express';
import { randomUUID } from 'node:crypto';

const HEADER = 'x-request-id';

/** Gives each request an id of ours: in its answer, in the log, and in the facts that follow from it. */
export function nameRequest(_: Request, response: Response, next: NextFunction): void {
  response.setHeader(HEADER, randomUUID());
  next();
}

/** The id of the request that a response belongs to. */
export function requestId(response: Response): string {
  return String(response.getHeader(HEADER) ?? randomUUID());
}
