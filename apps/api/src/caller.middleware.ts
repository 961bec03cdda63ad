import { asCaller } from '@plumbline/event-sourcing';
import type { NextFunction, Request, Response } from 'express';
import { requestId } from './http/request-id.middleware';

const NAME_SHAPE = /^[\p{L}\p{N} .,'@_-]{1,100}$/u;

/**
 * Names the caller of a request. There is no sign-in yet: the name is what the caller claims in the
 * header `x-plumbline-actor`, and is recorded as claimed; so the server listens on this machine only.
 */
export function nameCaller(request: Request, response: Response, next: NextFunction): void {
  const claimed = request.header('x-plumbline-actor');
  const actor = claimed && NAME_SHAPE.test(claimed) ? `claimed:${claimed}` : 'visitor';
  asCaller({ actor, correlation: requestId(response) }, next);
}
