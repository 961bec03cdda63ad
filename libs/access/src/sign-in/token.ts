import { Refused, type Decider } from '@plumbline/event-sourcing';
import type { TokenAccess, TokenEvents } from './token.events';

const LONGEST_DAYS = 366;

/** What one may ask of an API token. */
export type TokenCommands = {
  IssueToken: {
    account: string;
    name: string;
    access: TokenAccess;
    onlyProgram?: string;
    expiresOn: string;
  };
  RevokeToken: { reason: string };
};

/** What the rules, and who identifies a request, need to know of an API token. */
export interface TokenState {
  readonly status: 'none' | 'issued' | 'revoked';
  readonly account: string;
  readonly readsOnly: boolean;
  readonly program?: string;
  /** The last day on which it is good. */
  readonly expiresOn: string;
}

/** The rules of an API token. */
export const token: Decider<TokenState, TokenCommands, TokenEvents> = {
  stream: 'token',
  begins: ['IssueToken'],
  initial: { status: 'none', account: '', readsOnly: true, expiresOn: '' },

  decide: {
    IssueToken: ({ account, name, access, onlyProgram, expiresOn }, _, { at }) => {
      const today = at.slice(0, 10);
      if (expiresOn <= today) throw new Refused('Let the token expire on a day to come.');
      if (expiresOn > latestAfter(today)) {
        throw new Refused('A token is good for a year at most; issue another one then.');
      }
      const data = { account, name, access, program: onlyProgram, expiresOn };
      return [{ type: 'TokenIssued', data }];
    },
    RevokeToken: ({ reason }, { status }) => {
      if (status === 'revoked') throw new Refused('The token is revoked already.');
      return [{ type: 'TokenRevoked', data: { reason } }];
    },
  },

  evolve: {
    TokenIssued: ({ account, access, program, expiresOn }, state) => ({
      ...state,
      status: 'issued',
      account,
      readsOnly: access === 'read',
      program,
      expiresOn,
    }),
    TokenRevoked: (_, state) => ({ ...state, status: 'revoked' }),
  },
};

function latestAfter(day: string): string {
  return new Date(Date.parse(day) + LONGEST_DAYS * 86_400_000).toISOString().slice(0, 10);
}
