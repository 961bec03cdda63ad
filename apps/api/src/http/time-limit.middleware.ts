import type { NextFunction, Request, Response } from 'express';
import { refuse } from './refuse';

const SENTENCE =
  'This took too long to wait for. Whether a command was done is not known yet; send it again with the same commandId and it is done once.';

/** Answers for whoever does not answer in time; what comes later has nobody to go to. */
export function limitTime(longest: number) {
  return (_: Request, response: Response, next: NextFunction): void => {
    const timer = setTimeout(() => {
      if (response.headersSent) return;
      response.setHeader('connection', 'close');
      refuse(response, 503, 'UNAVAILABLE', SENTENCE);
    }, longest);
    response.once('close', () => clearTimeout(timer));
    next();
  };
}
