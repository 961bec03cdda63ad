import { idFrom } from '@plumbline/event-store';

/** The reserved program in which the facts of the installation itself stand. */
export const INSTALLATION = 'installation';

/**
 * The id of an account, made of its e-mail address: the same person has the same id in every program,
 * and can be invited before the account is opened.
 */
export function accountIdOf(email: string): string {
  return idFrom(INSTALLATION, `account/${email.normalize('NFC').trim().toLowerCase()}`);
}

/** Whether an actor is an account, and not the program itself. */
export function isAccountId(actor: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(actor);
}
