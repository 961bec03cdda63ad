import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Runner } from '@plumbline/read-models';
import { join } from 'node:path';
import type { Admission } from './admission';
import { AppModule } from './app.module';
import type { Keeping } from './ledger.module';
import { mountSignIn } from './sign-in/mount-sign-in';
import type { SignInConfiguration } from './sign-in/sign-in-configuration';
import type { SignInParts } from './sign-in/sign-in-parts';
import { readTrustedDocuments } from './documents/trusted-documents';
import { Errors } from './errors.filter';
import { Health } from './health/health';
import { wayOfRequests } from './http';
import { ownOrigin } from './http/own-origin';
import { ServerAdapter, type Patience } from './http/server.adapter';
import type { Tracing } from './tracing/tracing';

const RECHECK = 30_000;

/** How a server is made, apart from the ledger it serves; what is not said is closed. */
export interface ServerOptions {
  readonly quiet?: boolean;
  /** How people sign in; without it only tokens are good. */
  readonly signIn?: SignInConfiguration;
  /** Tells the demo anew, where that can be done. */
  readonly resetDemo?: () => void;
  /** Is handed what signing in is made of. */
  readonly onSignIn?: (parts: SignInParts) => void;
  /** The folder of the built pages, with the documents that they ask. */
  readonly pages?: string;
  /** Serves the explorer, lets everyone ask with a text of their own, and tells the schema. */
  readonly explorer?: boolean;
  readonly requestsPerMinute?: number;
  readonly trustProxy?: false | number | readonly string[];
  /** The addresses under which browsers see the pages; if none, this machine's own names. */
  readonly origins?: readonly string[];
  /** What of the admission is to be otherwise; for tests. */
  readonly admission?: Partial<Admission>;
  readonly recheckEvery?: number;
  /** How long a client may take, where that is to be otherwise; for tests. */
  readonly patience?: Patience;
  /** With which others than this machine may read the metrics. */
  readonly metricsToken?: string;
  /** Traces each request, where it is to be traced. */
  readonly tracing?: Tracing;
}

/** How much one caller may ask within a minute, where nothing else is said. */
export const REQUESTS_PER_MINUTE = 300;

/** Makes the server on a ledger and brings its views up to the log; it does not listen yet. */
export async function createApi(
  keeping: Keeping,
  options: ServerOptions = {},
): Promise<NestExpressApplication> {
  const { pages, explorer = false, recheckEvery = RECHECK } = options;
  const documents = pages ? readTrustedDocuments(join(pages, 'documents.json')) : new Map();
  const isOurs = ownOrigin(options.origins ?? originOf(options.signIn));
  const { admission } = options;
  const rules = { admission, documents, isOurs, explorer, recheckEvery };
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.on(keeping, rules),
    new ServerAdapter(options.patience),
    {
      bodyParser: false,
      logger: options.quiet ? ['error', 'fatal'] : ['warn', 'error', 'fatal'],
      abortOnError: false,
    },
  );
  wayOfRequests(app, {
    ...rules,
    health: new Health({ runner: app.get(Runner), keeping, metricsToken: options.metricsToken }),
    clock: keeping.clock,
    trustProxy: options.trustProxy ?? false,
    requestsPerMinute: options.requestsPerMinute ?? REQUESTS_PER_MINUTE,
    pages,
    trace: options.tracing?.request,
    signIn: (server) => {
      if (!options.signIn) return;
      const { signIn, resetDemo } = options;
      const parts = mountSignIn(server, { ...keeping, resetDemo }, signIn);
      options.onSignIn?.(parts);
    },
  });
  app.useGlobalFilters(new Errors());
  await app.get(Runner).start();
  return app.init();
}

function originOf(signIn: SignInConfiguration | undefined): string[] {
  return signIn?.address ? [signIn.address.origin] : [];
}
