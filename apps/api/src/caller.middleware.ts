import { asReader } from '@plumbline/access';
import { asCaller } from '@plumbline/event-sourcing';
import type { NextFunction, Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import type { Callers } from './callers';

/** Answers 401 to who is not signed in; all that follows runs in the name of who is. */
export function nameCaller(callers: Callers) {
  return (request: Request, response: Response, next: NextFunction): void => {
    callers.readerOf(request).then((reader) => {
      if (!reader) return refuse(response);
      const caller = { actor: reader.account, correlation: randomUUID() };
      asCaller(caller, () => asReader(reader, next));
    }, next);
  };
}

function refuse(response: Response): void {
  const message = 'Sign in first, or send an API token as "authorization: Bearer ...".';
  response
    .status(401)
    .setHeader('www-authenticate', 'Bearer')
    .json({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
}
