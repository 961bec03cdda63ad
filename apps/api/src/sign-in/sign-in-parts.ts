import type { CommandBus } from '@nestjs/cqrs';
import {
  Accounts,
  type ApiTokens,
  type Codes,
  DemoSignIn,
  Doors,
  FirstRun,
  GroupRoles,
  Handshakes,
  type Identities,
  Invitations,
  LocalSignIn,
  OwnAccount,
  Passwords,
  Provider,
  ProviderSignIn,
  type ProofsOfIdentity,
  type Sessions,
  Throttle,
  type AccessDatabase,
  type Cost,
  type Installation,
  type Keys,
  type LocalParts,
  type ProviderHandshake,
  type RolesByGroups,
} from '@plumbline/access';
import type { Clock } from '@plumbline/event-store';
import type { Views } from '@plumbline/read-models';
import type { SignInConfiguration } from './sign-in-configuration';

/** What signing in stands on: the ledger, the database of secrets, and what was told from outside. */
export interface SignInKeeping {
  readonly configuration: SignInConfiguration;
  readonly access: AccessDatabase;
  readonly keys: Keys;
  /** What proves who asks, as the ledger has it. */
  readonly proofs: ProofsOfIdentity;
  readonly clock: Clock;
  readonly bus: CommandBus;
  readonly views: Views;
  readonly installation: Installation;
  /** The memberships, which follow the groups of a provider. */
  readonly members: RolesByGroups;
  /** What someone of the demo is, in a few words. */
  readonly demoRoleOf?: (account: string) => Promise<string | undefined>;
  /** Tells the demo anew, where that can be done; whoever asks is answered first. */
  readonly resetDemo?: () => void;
  /** Tells the operator what people are not told. */
  readonly report: (sentence: string, error?: unknown) => void;
  /** The work that a guess of a password costs. */
  readonly cost?: Cost;
}

/** All ways to sign in, and what tells who asks. */
export interface SignInParts {
  readonly keeping: SignInKeeping;
  readonly sessions: Sessions;
  readonly tokens: ApiTokens;
  readonly identities: Identities;
  readonly invitations: Invitations;
  readonly first: FirstRun;
  readonly demo: DemoSignIn;
  readonly own: OwnAccount;
  readonly local?: LocalSignIn;
  readonly provider?: ProviderSignIn;
  readonly passwords: Passwords;
  readonly codes: Codes;
}

/** Puts the ways to sign in together. */
export function signInParts(keeping: SignInKeeping): SignInParts {
  const { access, clock, bus, views, installation, configuration } = keeping;
  const { sessions, tokens, codes, identities } = keeping.proofs;
  const accounts = new Accounts(bus, views);
  const doors = new Doors(installation, sessions);
  const passwords = new Passwords(access, clock, keeping.cost);
  const throttle = new Throttle(access, clock);
  const begun = new Handshakes<{ account: string }>(access, clock, 'code');
  const local: LocalParts = { doors, passwords, codes, throttle, begun };
  return {
    keeping,
    sessions,
    tokens,
    passwords,
    codes,
    identities,
    invitations: new Invitations(access, clock, accounts, local),
    first: new FirstRun(accounts, installation, passwords, doors),
    demo: new DemoSignIn(installation, accounts, doors, keeping.demoRoleOf),
    own: new OwnAccount(local),
    local: configuration.localAccounts ? new LocalSignIn(local) : undefined,
    provider: configuration.provider && throughProvider(keeping, accounts, doors),
  };
}

function throughProvider(
  { access, clock, views, members, configuration, report }: SignInKeeping,
  accounts: Accounts,
  doors: Doors,
): ProviderSignIn {
  const redirect = new URL('/auth/callback', configuration.address).href;
  return new ProviderSignIn({
    provider: new Provider(configuration.provider!, redirect, report),
    accounts,
    doors,
    begun: new Handshakes<ProviderHandshake>(access, clock, 'provider'),
    roles: new GroupRoles(views, members, report),
  });
}
