import { Unavailable } from '@plumbline/event-store';
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';
const FOR_OWNER = 0o600;
const FOR_OTHERS = 0o077;

/** The key of an installation: seals what must be read again, and signs what comes back. */
export class Keys {
  private constructor(private readonly key: Buffer) {}

  /** Reads the key file, and makes it where it is missing; nobody else may read it. */
  static open(file: string): Keys {
    if (!existsSync(file)) makeKey(file);
    if (process.platform !== 'win32' && (statSync(file).mode & FOR_OTHERS) !== 0) {
      throw new Unavailable(`Others may read the key file ${file}; run "chmod 600" on it first.`);
    }
    const key = readFileSync(file);
    if (key.length === BYTES) return new Keys(key);
    throw new Unavailable(`The key file ${file} is damaged; bring it back from the backup.`);
  }

  /** A key that is forgotten when the process ends. */
  static forNow(): Keys {
    return new Keys(randomBytes(BYTES));
  }

  /** Seals a secret for one owner; nobody reads it without the key, nor in another's row. */
  seal(secret: string, owner: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.derived('seal'), nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Opens what was sealed for an owner; throws where it is another's or was changed. */
  unseal(sealed: string, owner: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(CIPHER, this.derived('seal'), nonce)
      .setAAD(Buffer.from(owner))
      .setAuthTag(tag);
    const rest = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    return decipher.update(rest, undefined, 'utf8') + decipher.final('utf8');
  }

  /** A signature that only this installation can make. */
  sign(text: string): string {
    return createHmac('sha256', this.derived('sign')).update(text).digest('base64url');
  }

  isSigned(text: string, signature: string): boolean {
    const [given, wanted] = [Buffer.from(signature), Buffer.from(this.sign(text))];
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }

  private derived(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.key, '', `plumbline ${purpose}`, BYTES));
  }
}

/** Of several servers that find no key at once one makes it. */
function makeKey(file: string): void {
  try {
    writeFileSync(file, randomBytes(BYTES), { mode: FOR_OWNER, flag: 'wx' });
    chmodSync(file, FOR_OWNER);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
