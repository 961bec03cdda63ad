import { Logger } from '@nestjs/common';
import type { Runner } from '@plumbline/read-models';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Callers } from '../callers';
import { refuse } from '../http/refuse';
import type { Keeping } from '../ledger.module';
import { EXPOSITION_TYPE, exposition } from './exposition';
import { metricsOf } from './metrics';
import { isFromThisMachine } from './this-machine';
import { vitalSigns, type VitalSigns } from './vital-signs';

const logger = new Logger('Health');
const CLASSES = ['2xx', '3xx', '4xx', '5xx'];

/** What the ways to look at a server's health depend on. */
export interface HealthRules {
  readonly runner: Runner;
  readonly keeping: Pick<Keeping, 'store' | 'database'>;
  /** With which others than this machine may read the metrics. */
  readonly metricsToken?: string;
}

/** Tells how the server does: in a word to everyone, in figures to whom they are for. */
export class Health {
  private readonly answers = new Map(CLASSES.map((name) => [name, 0]));

  constructor(private readonly rules: HealthRules) {}

  /** Counts what is answered. */
  readonly count: RequestHandler = (_, response, next) => {
    response.once('finish', () => {
      const name = `${Math.floor(response.statusCode / 100)}xx`;
      this.answers.set(name, (this.answers.get(name) ?? 0) + 1);
    });
    next();
  };

  /** Answers `/live`: the process runs and answers. */
  readonly live = onlyRead((_, response) => void response.json({ live: true }));

  /** Answers `/metrics` in the text format of Prometheus. */
  readonly metrics = onlyRead(async (request, response) => {
    if (!this.mayMeasure(request)) {
      response.setHeader('www-authenticate', 'Bearer');
      return refuse(response, 401, 'UNAUTHENTICATED', 'Send METRICS_TOKEN as a Bearer token.');
    }
    const signs = await this.signs();
    if (!signs) return refuse(response, 503, 'UNAVAILABLE', 'The log does not answer.');
    response.type(EXPOSITION_TYPE).end(exposition(metricsOf(signs, this.answers)));
  });

  /** Answers `/health`: whether facts are kept and shown; the rest only to administrators and here. */
  readonly health = (callers: Callers) =>
    onlyRead(async (request, response) => {
      const signs = await this.signs();
      const isWell = signs?.views.state === 'caughtUp' || signs?.views.state === 'behind';
      const mayKnow = isFromThisMachine(request) || callers.known(request)?.administrator === true;
      const word = { health: isWell ? 'well' : 'ill' };
      response.status(isWell ? 200 : 503).json(mayKnow ? { ...word, ...signs } : word);
    });

  private mayMeasure(request: Request): boolean {
    const { metricsToken } = this.rules;
    const [, sent] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    if (metricsToken && sent) return isSame(sent, metricsToken);
    return isFromThisMachine(request);
  }

  private async signs(): Promise<VitalSigns | undefined> {
    try {
      return await vitalSigns(this.rules.runner, this.rules.keeping);
    } catch (error) {
      logger.warn(`Nobody can say how the ledger does: ${(error as Error).message}`);
      return undefined;
    }
  }
}

function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

function onlyRead(
  answer: (request: Request, response: Response) => void | Promise<void>,
): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    Promise.resolve(answer(request, response)).catch(next);
  };
}
