import { Injectable } from '@nestjs/common';
import { Runner } from '@plumbline/read-models';
import type { NextFunction, Request, Response } from 'express';

/** Whether new work may be sent here; told at `/ready`. */
@Injectable()
export class Readiness {
  private ending = false;

  constructor(private readonly runner: Runner) {}

  /** From now on work is to be sent elsewhere. */
  end(): void {
    this.ending = true;
  }

  /** Answers `/ready`: 200 while work is taken, 503 when it no longer is, or nothing new is shown. */
  readonly answer = (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const ready = !this.ending && this.runner.stoppedBy === undefined;
    response.status(ready ? 200 : 503).json({ ready });
  };
}
