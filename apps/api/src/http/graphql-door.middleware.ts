import type { NextFunction, Request, Response } from 'express';
import { refuse } from './refuse';

const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** GraphQL is asked by POST, and by nothing that a link, a picture or a form can send. */
export function onlyPost(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'POST') return next();
  response.setHeader('allow', 'POST');
  refuse(response, 405, 'INVALID', 'Ask by POST, with a body in JSON.');
}

/** One type and one charset, so that every reader of a body reads the same. */
export function onlyJson(request: Request, response: Response, next: NextFunction): void {
  if (JSON_TYPE.test(request.headers['content-type'] ?? '')) return next();
  refuse(response, 415, 'INVALID', 'Send the body as application/json in UTF-8.');
}
