import type { Request } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Admission } from '../admission';
import { refuse } from './refuse';

const MINUTE = 60_000;

/**
 * Whom a request counts for: who is signed in, else the address. That is what Express takes it for under
 * `trust proxy`, so a header that no trusted proxy wrote changes nothing; of IPv6 the network counts.
 */
export function callerKey({ signedIn }: Admission) {
  return (request: Request): string => signedIn(request) ?? ipKeyGenerator(request.ip ?? '');
}

/** Counts requests by caller and minute, and refuses what is above. */
export function limitRate(perMinute: number, admission: Admission) {
  return rateLimit({
    windowMs: MINUTE,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    keyGenerator: callerKey(admission),
    handler: (_request, response) =>
      refuse(response, 429, 'TOO_MANY', 'That was too much within a minute; wait and ask again.'),
  });
}
