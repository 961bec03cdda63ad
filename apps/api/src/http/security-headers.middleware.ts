import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

type Policy = Readonly<Record<string, readonly string[]>>;

/** The one rule that react-aria writes into a page: `touch-action` of what can be pressed. */
const REACT_ARIA = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

const STRICT: Policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", REACT_ARIA],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
};

/** The editor of the explorer styles itself inline and works in workers made from blobs. */
const EXPLORER: Policy = {
  ...withoutTrustedTypes(STRICT),
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'", 'blob:'],
};

const strict = headersWith(STRICT);
const explorer = headersWith(EXPLORER);

/**
 * What a browser is told to refuse on every answer, errors too: foreign code, frames, sniffing,
 * referrers. Answers are not stored unless a page says otherwise; TLS is remembered where there is TLS.
 */
export function securityHeaders(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('cache-control', 'no-store');
  if (request.secure) {
    response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
  }
  const chosen = /^\/explorer(\/|$)/.test(request.path) ? explorer : strict;
  chosen(request, response, next);
}

function headersWith(directives: Policy) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: Object.fromEntries(
        Object.entries(directives).map(([name, sources]) => [name, [...sources]]),
      ),
    },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
}

function withoutTrustedTypes({ requireTrustedTypesFor: _, ...policy }: Policy): Policy {
  return policy;
}
