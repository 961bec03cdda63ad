import type { NextFunction, Request, Response } from 'express';
import { refuse } from './refuse';

const DEEPEST = 40;

/** Answers 400 to a body that is nested absurdly deep, before anything walks down into it. */
export function refuseDepth(request: Request, response: Response, next: NextFunction): void {
  if (!deeperThan(request.body, DEEPEST)) return next();
  refuse(response, 400, 'INVALID', `The request is nested deeper than ${DEEPEST} levels.`);
}

/** Walks level by level, without recursion. */
function deeperThan(value: unknown, levels: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((item) =>
      item !== null && typeof item === 'object' ? Object.values(item) : [],
    );
  }
  return false;
}
