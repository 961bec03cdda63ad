import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { plainPassword } from './password-rules';

/** How much work a guess costs. */
export interface Cost {
  /** The logarithm of N. */
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

/** As OWASP's Password Storage Cheat Sheet advises for scrypt: 128 MiB for each guess. */
export const COST: Cost = { ln: 17, r: 8, p: 1 };

const SALT_BYTES = 16;
const HASH_BYTES = 32;
const SHAPE = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/;

/** The hash of a password with its salt and its cost, in the form of the PHC strings. */
export async function hashPassword(password: string, cost: Cost = COST): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derived(password, salt, cost);
  const { ln, r, p } = cost;
  return `$scrypt$ln=${ln},r=${r},p=${p}$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

/** Whether a password is the one of a hash; takes the same time whether it is or not. */
export async function isPasswordOf(password: string, kept: string): Promise<boolean> {
  const parts = SHAPE.exec(kept);
  if (!parts) throw new Error('This is not the hash of a password.');
  const [, ln, r, p, salt, hash] = parts;
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) };
  const wanted = Buffer.from(hash!, 'base64url');
  return timingSafeEqual(await derived(password, Buffer.from(salt!, 'base64url'), cost), wanted);
}

/** Whether a hash was made for less work than is asked for now. */
export function isCheaper(kept: string, { ln, r, p }: Cost): boolean {
  return !kept.startsWith(`$scrypt$ln=${ln},r=${r},p=${p}$`);
}

function derived(password: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** ln;
  const options: ScryptOptions = { N, r, p, maxmem: 2 * 128 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(plainPassword(password), salt, HASH_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
