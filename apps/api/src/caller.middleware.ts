import { asReader } from '@plumbline/access';
import { asCaller } from '@plumbline/event-sourcing';
import type { NextFunction, Request, Response } from 'express';
import type { Admission } from './admission';
import type { Callers } from './callers';
import { refuse } from './http/refuse';
import { requestId } from './http/request-id.middleware';

/** Finds out who sends a request; whether that is enough is asked later. */
export function identifyCaller({ identify }: Admission) {
  return (request: Request, _: Response, next: NextFunction): void => {
    identify(request).then(() => next(), next);
  };
}

/** Answers 401 to who is not signed in; all that follows runs in the name of who is. */
export function nameCaller(callers: Callers) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const reader = callers.known(request);
    if (!reader) {
      response.setHeader('www-authenticate', 'Bearer');
      const sentence = 'Sign in first, or send an API token as "authorization: Bearer ...".';
      return refuse(response, 401, 'UNAUTHENTICATED', sentence);
    }
    const caller = { actor: reader.account, correlation: requestId(response) };
    asCaller(caller, () => asReader(reader, next));
  };
}
