import {
  Installation,
  Keys,
  MembershipsByGroup,
  Memberships,
  ProofsOfIdentity,
  type AccessDatabase,
} from '@plumbline/access';
import { Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Clock } from '@plumbline/event-store';
import { Views } from '@plumbline/read-models';
import { signInRoutes } from './sign-in.routes';
import type { SignInConfiguration } from './sign-in-configuration';
import { signInParts, type SignInParts } from './sign-in-parts';

/** What signing in needs of the ledger. */
export interface SignInLedger {
  readonly access: AccessDatabase;
  readonly clock: Clock;
  /** The key of the installation; one that is forgotten with the process where nothing is said. */
  readonly keys?: Keys;
  /** Tells the demo anew, where that can be done. */
  readonly resetDemo?: () => void;
}

/** Serves the ways to sign in under `/auth`. */
export function mountSignIn(
  app: NestExpressApplication,
  { access, clock, keys = Keys.forNow(), resetDemo }: SignInLedger,
  configuration: SignInConfiguration,
): SignInParts {
  const logger = new Logger('Sign-in');
  const memberships = app.get(Memberships);
  const parts = signInParts({
    configuration,
    access,
    clock,
    keys,
    proofs: app.get(ProofsOfIdentity),
    bus: app.get(CommandBus),
    views: app.get(Views),
    installation: app.get(Installation),
    members: app.get(MembershipsByGroup),
    resetDemo,
    demoRoleOf: (account) => memberships.inWords(account),
    report: (sentence, error) => logger.warn(error ? `${sentence}: ${String(error)}` : sentence),
  });
  app.use('/auth', signInRoutes(parts));
  return parts;
}
