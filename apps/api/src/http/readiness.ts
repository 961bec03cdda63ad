import type { NextFunction, Request, Response } from 'express';

/** Whether new work may be sent here; told at `/ready`. */
export class Readiness {
  private ready = true;

  /** From now on work is to be sent elsewhere. */
  end(): void {
    this.ready = false;
  }

  /** Answers `/ready`: 200 while work is taken, 503 when it no longer is. */
  readonly answer = (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    response.status(this.ready ? 200 : 503).json({ ready: this.ready });
  };
}
