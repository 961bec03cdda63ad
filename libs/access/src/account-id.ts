import { v5 } from 'uuid';

const NAMESPACE = '7c1d3f0e-52a8-4b69-8f17-2d9a6e40b5c3';

/** An e-mail address as it is compared: without what differs only in writing. */
export function plainAddress(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** The account of an e-mail address: known before the account is opened, so that one can be invited. */
export function accountIdOf(email: string): string {
  return v5(plainAddress(email), NAMESPACE);
}
