import type { NestExpressApplication } from '@nestjs/platform-express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the built pages at the root: the start page and the explorer, nothing from outside. */
export function servePages(app: NestExpressApplication, folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  app.useStaticAssets(folder, {
    index: 'index.html',
    setHeaders: (response, path) => {
      response.setHeader('content-security-policy', CONTENT_POLICY);
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('referrer-policy', 'no-referrer');
      const hashed = path.includes(`${join(folder, 'assets')}`);
      response.setHeader('cache-control', hashed ? 'max-age=31536000, immutable' : 'no-cache');
    },
  });
}
