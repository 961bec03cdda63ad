import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Clock } from '@plumbline/event-store';
import { AuditTrail } from '@plumbline/access';
import { Runner } from '@plumbline/read-models';
import { json, type RequestHandler } from 'express';
import { ADMISSION, type Admission } from './admission';
import { Callers } from './callers';
import { answerCache } from './answer-cache.middleware';
import { identifyCaller, nameCaller } from './caller.middleware';
import { onlyTrusted } from './documents/documents.middleware';
import type { TrustedDocuments } from './documents/trusted-documents';
import type { Health } from './health/health';
import { brokenBody } from './http/broken-body.middleware';
import { refuseDepth } from './http/depth.middleware';
import { onlyJson, onlyPost } from './http/graphql-door.middleware';
import { onlyFromOurPages, type OwnOrigin } from './http/own-origin';
import { limitRate } from './http/rate-limit.middleware';
import { Readiness } from './http/readiness';
import { keepConfidentialReads } from './confidential-reads.middleware';
import { nameRequest } from './http/request-id.middleware';
import { securityHeaders } from './http/security-headers.middleware';
import { limitTime } from './http/time-limit.middleware';
import { LiveEvents } from './live/live-events';
import { servePages } from './pages';

const LARGEST_BODY = '1mb';
const LONGEST = 10_000;

/** What the way of a request depends on. */
export interface HttpRules {
  /** Serves the ways to sign in. */
  readonly signIn?: (app: NestExpressApplication) => void;
  /** Traces each request. */
  readonly trace?: RequestHandler;
  readonly health: Health;
  readonly documents: TrustedDocuments;
  readonly isOurs: OwnOrigin;
  readonly clock: Clock;
  readonly explorer: boolean;
  readonly trustProxy: false | number | readonly string[];
  readonly requestsPerMinute: number;
  readonly pages?: string;
}

/** What every request goes through, in this order, before it is a question to the ledger. */
export function wayOfRequests(app: NestExpressApplication, rules: HttpRules): void {
  const { health, documents, isOurs, clock, trustProxy, pages } = rules;
  const admission: Admission = app.get(ADMISSION);
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', trustProxy);

  app.use(nameRequest);
  if (rules.trace) app.use(rules.trace);
  app.use(securityHeaders, health.count);
  app.use('/live', health.live);
  app.use('/ready', app.get(Readiness).answer);
  app.use('/metrics', health.metrics);
  if (pages) servePages(app, pages, rules.explorer);
  rules.signIn?.(app);
  app.use(onlyFromOurPages(isOurs), identifyCaller(admission));
  app.use(limitRate(rules.requestsPerMinute, admission));
  app.use('/health', health.health(app.get(Callers)));
  app.use('/events', app.get(LiveEvents).answer);
  app.use('/graphql', onlyPost, onlyJson, nameCaller(app.get(Callers)));
  app.use(json({ limit: LARGEST_BODY }), brokenBody, refuseDepth);
  app.use('/graphql', onlyTrusted(documents, admission), limitTime(LONGEST));
  app.use('/graphql', keepConfidentialReads(app.get(AuditTrail)));
  app.use('/graphql', answerCache(app.get(Runner), clock));
}
