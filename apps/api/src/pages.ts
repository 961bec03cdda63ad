import type { NestExpressApplication } from '@nestjs/platform-express';
import { static as serveFiles, type NextFunction, type Request, type Response } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Serves the built pages at the root, nothing from outside; the explorer only where it is on. */
export function servePages(app: NestExpressApplication, folder: string, explorer: boolean): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  const closed = explorer ? ['/documents.json'] : ['/documents.json', '/explorer'];
  const files = serveFiles(folder, {
    index: 'index.html',
    setHeaders: (response, path) => {
      const hashed = path.includes(join(folder, 'assets'));
      response.setHeader('cache-control', hashed ? 'max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (closed.some((path) => request.path.toLowerCase().startsWith(path))) return next();
    files(request, response, next);
  });
}
