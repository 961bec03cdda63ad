import { AsyncLocalStorage } from 'node:async_hooks';

/** Who asks: written into the metadata of every fact that follows from the request. */
export interface Caller {
  readonly actor: string;
  /** One id for all that follows from one request. */
  readonly correlation?: string;
  /** Where it comes from, when a file or a script speaks. */
  readonly source?: string;
  /** The program itself speaks: a policy, the telling of a case, the command line. */
  readonly trusted?: boolean;
  /** Nobody waits for the answer, so nobody can mend a text. */
  readonly unattended?: boolean;
}

const NOBODY: Caller = { actor: 'unknown' };
const callers = new AsyncLocalStorage<Caller>();

/** Runs something in the name of a caller. */
export function asCaller<Result>(caller: Caller, run: () => Result): Result {
  return callers.run(caller, run);
}

/** The caller of the present request. */
export function presentCaller(): Caller {
  return callers.getStore() ?? NOBODY;
}
