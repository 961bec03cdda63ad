import { v5, validate, version } from 'uuid';

/** The reserved program whose log has what is true of the whole installation. */
export const INSTALLATION = 'installation';

const NAMESPACE = '7c1d3f0e-52a8-4b69-8f17-2d9a6e40b5c3';

/** An e-mail address as it is compared: without what differs only in writing. */
export function plainAddress(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** The account of an e-mail address: known before the account is opened, so that one can be invited. */
export function accountIdOf(email: string): string {
  return v5(plainAddress(email), NAMESPACE);
}

/** Whether an actor is an account, and not the program itself. */
export function isAccountId(actor: string): boolean {
  return validate(actor) && version(actor) === 5;
}
