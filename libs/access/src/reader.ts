import { AsyncLocalStorage } from 'node:async_hooks';
import type { Role } from './roles';

/** A role that a member holds, in the whole program or at some of its sites. */
export interface Grant {
  readonly role: Role;
  readonly sites?: readonly string[];
}

/** What someone is in a program. */
export interface Membership {
  readonly grants: readonly Grant[];
  /** The stakeholders in whose name the member may speak: the own one first. */
  readonly voices: readonly string[];
}

/** Who asks, and what they are in each program: read anew for every request. */
export interface Reader {
  /** The account; it is the actor of every fact that follows. */
  readonly account: string;
  readonly name: string;
  /** Looks after the installation: people and programs, not what is in them. */
  readonly administrator: boolean;
  readonly memberships: ReadonlyMap<string, Membership>;
  /** Came with a token, which never issues another. */
  readonly withToken?: boolean;
  /** Came with a token that may only read. */
  readonly readsOnly?: boolean;
  /** The program itself; it sees everything. */
  readonly trusted?: boolean;
}

/** Nobody is signed in: sees nothing and may do nothing. */
export const NOBODY: Reader = {
  account: 'nobody',
  name: 'Nobody',
  administrator: false,
  memberships: new Map(),
};

const readers = new AsyncLocalStorage<Reader>();

/** Runs something for a reader; all that it loads passes the reader's sight. */
export function asReader<Result>(reader: Reader, run: () => Result): Result {
  return readers.run(reader, run);
}

/** Who asks now; nobody where nothing was said. */
export function presentReader(): Reader {
  return readers.getStore() ?? NOBODY;
}

/** Whether the reader holds one of these roles in a program, at a site where one is given. */
export function holds(
  reader: Reader,
  program: string,
  roles: readonly Role[],
  site?: string,
): boolean {
  const grants = reader.memberships.get(program)?.grants ?? [];
  return grants.some(
    (grant) =>
      roles.includes(grant.role) &&
      (grant.sites === undefined || site === undefined || grant.sites.includes(site)),
  );
}
