import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import serveFiles from 'express-static-gzip';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What is no page of the application: the API, and what has pages of its own. */
const ELSEWHERE = /^\/(graphql|auth|explorer|events|ready|assets)(\/|$)/i;

/**
 * Serves the built pages at the root, compressed as they were built, nothing from outside; the explorer
 * only where it is on. An address that a browser opens and that is no file is a page of the application,
 * which finds it by itself.
 */
export function servePages(app: NestExpressApplication, folder: string, explorer: boolean): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  const closed = explorer ? ['/documents.json'] : ['/documents.json', '/explorer'];
  const files = serveFiles(folder, {
    serveStatic: {
      setHeaders: (response, path) => {
        const hashed = path.includes(join(folder, 'assets'));
        response.setHeader('cache-control', hashed ? 'max-age=31536000, immutable' : 'no-cache');
      },
    },
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!isRead(request) || closed.some((path) => request.path.toLowerCase().startsWith(path))) {
      return next();
    }
    files(request, response, () => {
      // Said of a file that was there at the start and is no more.
      for (const header of ['content-encoding', 'content-type']) response.removeHeader(header);
      if (!isPage(request)) return next();
      response.setHeader('cache-control', 'no-cache');
      response.sendFile(join(folder, 'index.html'), { cacheControl: false }, next);
    });
  });
}

/** Whether a file can be meant: its name is read only, and can be. */
function isRead({ method, path }: Request): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

function isPage({ method, path, headers }: Request): boolean {
  const isOpened = method === 'GET' && headers.accept?.includes('text/html') === true;
  return isOpened && !ELSEWHERE.test(path) && !/\.[a-z0-9]+$/i.test(path);
}
