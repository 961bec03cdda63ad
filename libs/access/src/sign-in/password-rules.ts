import { Refused } from '@plumbline/event-sourcing';
import { COMMON_PASSWORDS } from './known-passwords.data';

/** Without a second factor. NIST SP 800-63B-4, 3.1.1.2. */
export const LEAST_ALONE = 15;

/** Beside a second factor. */
export const LEAST_BESIDE_CODE = 8;

const MOST = 1024;
const PRODUCT = ['plumbline', 'alignment', 'ledger'];
const SHORTEST_WORD = 4;

/** Whose password it is to be, as far as others could guess from it. */
export interface Chooser {
  readonly name: string;
  readonly email: string;
  /** Whether a code is asked for beside the password. */
  readonly hasCode?: boolean;
}

/** A password as it is hashed and compared: Unicode composed once, and nothing else changed. */
export function plainPassword(password: string): string {
  return password.normalize('NFC');
}

/**
 * Refuses a password that is too short, too common, or that says no more than the product's or the
 * person's own words. It asks for no digits, no capitals and no signs, for that makes no one safer.
 */
export function assertPassword(password: string, chooser: Chooser): void {
  const plain = plainPassword(password);
  const length = [...plain].length;
  const least = chooser.hasCode ? LEAST_BESIDE_CODE : LEAST_ALONE;
  if (!plain.isWellFormed() || plain.includes('\0')) {
    throw new Refused('The password has a character that no keyboard makes; type it anew.');
  }
  if (length < least) {
    throw new Refused(
      `Choose a password of at least ${least} characters: some words in a row will do.`,
    );
  }
  if (length > MOST) throw new Refused(`Choose a password of at most ${MOST} characters.`);
  if (isCommon(plain)) {
    throw new Refused('This password is among the first that are tried; choose other words.');
  }
  if (isOwnWords(plain, chooser)) {
    throw new Refused('This password is made of your or our own names; choose other words.');
  }
}

/** In the list itself, or one entry or a few characters over and over, or keys in a row. */
function isCommon(plain: string): boolean {
  const lower = plain.toLowerCase();
  const unit = /^(.+?)\1+$/su.exec(lower)?.[1] ?? lower;
  const bare = unit.replace(/[\W\d_]+$/u, '');
  if (COMMON_PASSWORDS.has(lower) || COMMON_PASSWORDS.has(unit)) return true;
  if (COMMON_PASSWORDS.has(bare)) return true;
  return new Set(lower).size < 5 || (unit !== lower && [...unit].length < 6) || isRun(lower);
}

/** Characters that follow one another up or down, as in `abcdefgh` and `87654321`. */
function isRun(lower: string): boolean {
  const codes = [...lower].map((character) => character.codePointAt(0)!);
  const steps = codes.slice(1).map((code, at) => Math.abs(code - codes[at]!));
  return steps.filter((step) => step <= 1).length > 0.8 * steps.length;
}

/** Too little is left when the names are taken out of it. */
function isOwnWords(plain: string, { name, email }: Chooser): boolean {
  const words = `${name} ${email}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const known = [...PRODUCT, ...words.filter((word) => word.length >= SHORTEST_WORD)];
  const lower = plain.toLowerCase();
  const left = known
    .sort((one, other) => other.length - one.length)
    .reduce((text, word) => text.replaceAll(word, ''), lower);
  return left !== lower && [...left.replace(/[^\p{L}]/gu, '')].length < SHORTEST_WORD;
}
