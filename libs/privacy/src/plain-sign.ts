import { DASHES, DOTS, INVISIBLE, LOOK_ALIKES, SLASHES } from './signs.data';

const known = new Map<number, string>();
const MOST_KNOWN = 5_000;

/** What a sign, given by its code point, is read as; nothing where it cannot be seen. */
export function plainSign(code: number): string {
  const before = known.get(code);
  if (before !== undefined) return before;
  const plain = [...String.fromCodePoint(code).normalize('NFKD')].map(plainPart).join('');
  if (known.size < MOST_KNOWN) known.set(code, plain);
  return plain;
}

function plainPart(sign: string): string {
  if (sign <= '\x7f') return sign;
  if (INVISIBLE.test(sign)) return '';
  if (/\p{Nd}/u.test(sign)) return digitOf(sign);
  if (/\p{Z}/u.test(sign)) return ' ';
  if (DASHES.test(sign)) return '-';
  if (DOTS.test(sign)) return '.';
  if (SLASHES.test(sign)) return '/';
  return LOOK_ALIKES[sign] ?? sign;
}

/** The digits of a script stand together, from nought to nine; some scripts stand next to another. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0)!;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}
