import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Runner } from '@plumbline/read-models';
import { json } from 'express';
import { answerCache } from './answer-cache.middleware';
import { AppModule } from './app.module';
import { brokenBody } from './broken-body.middleware';
import { nameCaller } from './caller.middleware';
import { Callers } from './callers';
import { refuseDepth } from './depth.middleware';
import type { Keeping } from './ledger.module';
import { servePages } from './pages';
import { mountSignIn } from './sign-in/mount-sign-in';
import type { SignInConfiguration } from './sign-in/sign-in-configuration';
import type { SignInParts } from './sign-in/sign-in-parts';
import { PassThrough } from './pass-through.filter';

const LARGEST_BODY = '1mb';

/** How a server is made, apart from the ledger it serves. */
export interface ServerOptions {
  readonly quiet?: boolean;
  /** How people sign in; without it only tokens are good. */
  readonly signIn?: SignInConfiguration;
  /** Is handed what signing in is made of. */
  readonly onSignIn?: (parts: SignInParts) => void;
  /** The folder of the built pages. */
  readonly pages?: string;
}

/** Makes the server on a ledger and brings its views up to the log; it does not listen yet. */
export async function createApi(
  keeping: Keeping,
  options: ServerOptions = {},
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.on(keeping), {
    bodyParser: false,
    logger: options.quiet ? ['error', 'fatal'] : ['warn', 'error', 'fatal'],
    abortOnError: false,
  });
  app.disable('x-powered-by');
  const parts = options.signIn && mountSignIn(app, keeping, options.signIn);
  if (parts) options.onSignIn?.(parts);
  app.use(json({ limit: LARGEST_BODY }), brokenBody, refuseDepth);
  app.use('/graphql', nameCaller(app.get(Callers)), answerCache(app.get(Runner), keeping.clock));
  if (options.pages) servePages(app, options.pages);
  app.useGlobalFilters(new PassThrough());
  app.enableShutdownHooks();
  await app.get(Runner).start();
  return app.init();
}
