import { confidentialReads, isBeyondTheLog, presentReader } from '@plumbline/access';
import type { Clock } from '@plumbline/event-store';
import type { Runner } from '@plumbline/read-models';
import type { NextFunction, Request, Response } from 'express';
import { getOperationAST, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { MOST_TOKENS } from './limits/query-limits';

const MOST_BYTES = 32 * 1024 * 1024;
const KNOWN_TEXTS = 2_000;

/**
 * Answers a query that was answered before without executing it. A view is a function of the log, so
 * an answer holds for as long as the views stand at the same position, on the same day, for the same
 * caller: nothing has to expire. Only whole answers without errors are kept.
 */
export function answerCache(runner: Runner, clock: Clock) {
  const answers = new LRUCache<string, string>({
    maxSize: MOST_BYTES,
    sizeCalculation: (answer, key) => 2 * (answer.length + key.length),
  });
  const isQuery = new QueryTexts();

  return (request: Request, response: Response, next: NextFunction): void => {
    const asked = request.method === 'POST' && request.is('application/json') && request.body;
    if (!asked || !isQuery.known(asked)) return next();
    const reader = presentReader();
    const { account, readsOnly, administrator, memberships } = reader;
    const scope = [account, readsOnly, administrator, [...memberships]];
    const key = JSON.stringify([runner.edition, clock.today(), scope, asked]);
    const kept = answers.get(key);
    if (kept !== undefined) {
      response.type('application/json').setHeader('x-plumbline-answer', 'kept');
      response.end(kept);
      return;
    }
    keepWhenSent(response, (answer) => {
      // What was shown in confidence goes on the trail each time that it is read.
      if (isBeyondTheLog(reader)) return;
      if (confidentialReads(reader).length === 0) answers.set(key, answer);
    });
    next();
  };
}

/** Whether a request is a query and nothing else; remembered by its text. */
class QueryTexts {
  private readonly texts = new LRUCache<string, boolean>({ max: KNOWN_TEXTS });

  known({ query, operationName }: { query?: unknown; operationName?: unknown }): boolean {
    if (typeof query !== 'string') return false;
    const name = typeof operationName === 'string' ? operationName : undefined;
    const key = `${name ?? ''} ${query}`;
    const before = this.texts.get(key);
    if (before !== undefined) return before;
    const isQuery = operationOf(query, name) === 'query';
    this.texts.set(key, isQuery);
    return isQuery;
  }
}

function operationOf(query: string, name: string | undefined): string | undefined {
  try {
    return getOperationAST(parse(query, { maxTokens: MOST_TOKENS }), name)?.operation;
  } catch {
    return undefined;
  }
}

function keepWhenSent(response: Response, keep: (answer: string) => void): void {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    if (response.statusCode === 200 && typeof body === 'string' && body.startsWith('{"data":')) {
      keep(body);
    }
    return send(body);
  };
}
