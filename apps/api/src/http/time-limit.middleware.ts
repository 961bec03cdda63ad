import { Logger } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { refuse } from './refuse';
import { requestId } from './request-id.middleware';

const logger = new Logger('HTTP');

const SENTENCE =
  'This took too long to wait for. Whether a command was done is not known yet; send it again with the same commandId and it is done once.';

/** Answers for whoever does not answer in time; what comes later has nobody to go to. */
export function limitTime(longest: number) {
  return (_: Request, response: Response, next: NextFunction): void => {
    const timer = setTimeout(() => {
      if (response.headersSent) return;
      logger.warn({ tookTooLong: requestId(response) });
      response.setHeader('connection', 'close');
      refuse(response, 503, 'UNAVAILABLE', SENTENCE);
    }, longest);
    response.once('close', () => clearTimeout(timer));
    next();
  };
}
