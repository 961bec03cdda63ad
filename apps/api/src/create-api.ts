import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Runner } from '@plumbline/read-models';
import { json } from 'express';
import { answerCache } from './answer-cache.middleware';
import { AppModule } from './app.module';
import { brokenBody } from './broken-body.middleware';
import { nameCaller } from './caller.middleware';
import { refuseDepth } from './depth.middleware';
import type { Keeping } from './ledger.module';
import { PassThrough } from './pass-through.filter';

const LARGEST_BODY = '1mb';

/** Makes the server on a ledger and brings its views up to the log; it does not listen yet. */
export async function createApi(
  keeping: Keeping,
  options: { schemaFile?: string; quiet?: boolean } = {},
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.on(keeping, options), {
    bodyParser: false,
    logger: options.quiet ? ['error', 'fatal'] : ['warn', 'error', 'fatal'],
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.use(json({ limit: LARGEST_BODY }), brokenBody, refuseDepth, nameCaller);
  app.use('/graphql', answerCache(app.get(Runner), keeping.clock));
  app.useGlobalFilters(new PassThrough());
  app.enableShutdownHooks();
  await app.get(Runner).start();
  return app;
}
