import { Refused, type Decider } from '@plumbline/event-sourcing';
import type { AccountEvents } from './account.events';

/** An identity at a provider: only both together name someone. */
export interface ProviderIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** What one may ask of an account. */
export type AccountCommands = {
  OpenAccount: { name: string; email: string };
  RenameAccount: { name: string };
  DisableAccount: { reason: string; known: OtherAdministrators };
  EnableAccount: { reason?: string };
  NameAdministrator: { reason?: string };
  DismissAdministrator: { reason: string; known: OtherAdministrators };
  DropCode: { reason: string };
  LinkIdentity: ProviderIdentity & { known: { linkedTo?: string } };
  UnlinkIdentity: ProviderIdentity & { reason: string };
};

/** How many others could still look after the installation. */
export interface OtherAdministrators {
  readonly administrators: number;
}

/** What the rules, and who identifies a request, need to know of an account. */
export interface AccountState {
  readonly status: 'none' | 'active' | 'disabled';
  readonly name: string;
  readonly email: string;
  readonly administrator: boolean;
  readonly identities: readonly ProviderIdentity[];
  /** Goes on when the account's power changes; a session lives in one generation only. */
  readonly generation: number;
}

/** The rules of an account. */
export const account: Decider<AccountState, AccountCommands, AccountEvents> = {
  stream: 'account',
  begins: ['OpenAccount'],
  initial: {
    status: 'none',
    name: '',
    email: '',
    administrator: false,
    identities: [],
    generation: 0,
  },

  decide: {
    OpenAccount: ({ name, email }) => [{ type: 'AccountOpened', data: { name, email } }],
    RenameAccount: ({ name }, state) =>
      name === state.name ? [] : [{ type: 'AccountRenamed', data: { name } }],
    DisableAccount: ({ reason, known }, state) => {
      if (state.status === 'disabled') throw new Refused('The account is disabled already.');
      if (state.administrator) assertNotLast(known);
      return [{ type: 'AccountDisabled', data: { reason } }];
    },
    EnableAccount: ({ reason }, state) => {
      if (state.status === 'active') throw new Refused('The account is not disabled.');
      return [{ type: 'AccountEnabled', data: { reason } }];
    },
    NameAdministrator: ({ reason }, state) => {
      assertActive(state);
      if (state.administrator) throw new Refused('The account is an administrator already.');
      return [{ type: 'AdministratorNamed', data: { reason } }];
    },
    DismissAdministrator: ({ reason, known }, state) => {
      if (!state.administrator) throw new Refused('The account is no administrator.');
      if (state.status === 'active') assertNotLast(known);
      return [{ type: 'AdministratorDismissed', data: { reason } }];
    },
    DropCode: ({ reason }, state) => {
      assertActive(state);
      return [{ type: 'CodeDropped', data: { reason } }];
    },
    LinkIdentity: ({ issuer, subject, known }, state) => {
      assertActive(state);
      if (isLinked(state, { issuer, subject })) return [];
      if (known.linkedTo !== undefined) {
        throw new Refused('This identity belongs to another account; unlink it there first.');
      }
      if (state.identities.some((identity) => identity.issuer === issuer)) {
        throw new Refused(
          'The account has another identity at this provider; an administrator must unlink it first.',
        );
      }
      return [{ type: 'IdentityLinked', data: { issuer, subject } }];
    },
    UnlinkIdentity: ({ issuer, subject, reason }, state) => {
      if (!isLinked(state, { issuer, subject })) {
        throw new Refused('The account is not linked to this identity.');
      }
      return [{ type: 'IdentityUnlinked', data: { issuer, subject, reason } }];
    },
  },

  evolve: {
    AccountOpened: ({ name, email }, state) => ({ ...state, status: 'active', name, email }),
    AccountRenamed: ({ name }, state) => ({ ...state, name }),
    AccountDisabled: (_, state) => next({ ...state, status: 'disabled' }),
    AccountEnabled: (_, state) => ({ ...state, status: 'active' }),
    AdministratorNamed: (_, state) => next({ ...state, administrator: true }),
    AdministratorDismissed: (_, state) => next({ ...state, administrator: false }),
    CodeDropped: (_, state) => next(state),
    IdentityLinked: (identity, state) => ({
      ...state,
      identities: [...state.identities, identity],
    }),
    IdentityUnlinked: ({ issuer, subject }, state) =>
      next({
        ...state,
        identities: state.identities.filter((known) => !same(known, { issuer, subject })),
      }),
  },
};

function next(state: AccountState): AccountState {
  return { ...state, generation: state.generation + 1 };
}

function same(one: ProviderIdentity, other: ProviderIdentity): boolean {
  return one.issuer === other.issuer && one.subject === other.subject;
}

function isLinked({ identities }: AccountState, identity: ProviderIdentity): boolean {
  return identities.some((known) => same(known, identity));
}

function assertActive({ status }: AccountState): void {
  if (status === 'disabled') throw new Refused('The account is disabled; enable it first.');
}

function assertNotLast({ administrators }: OtherAdministrators): void {
  if (administrators > 0) return;
  throw new Refused(
    'This is the last administrator; name another one first, for someone must look after the installation.',
  );
}
