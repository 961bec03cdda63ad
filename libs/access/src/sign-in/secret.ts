import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** A secret of 256 bits that nobody can guess. */
export function newSecret(prefix = ''): string {
  return prefix + randomBytes(BYTES).toString('base64url');
}

/** What is kept of such a secret: enough to know it again. A slow hash is for what people make up. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
