import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Keys } from './keys';

describe('The key of an installation', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-keys-'));
    file = join(folder, 'access.key');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made once, for the owner alone', () => {
    const sealed = Keys.open(file).seal('JBSWY3DPEHPK3PXP', 'ana');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(Keys.open(file).unseal(sealed, 'ana')).toBe('JBSWY3DPEHPK3PXP');
  });

  it('is refused when others may read it, or when it is damaged', () => {
    Keys.open(file);
    chmodSync(file, 0o644);
    expect(() => Keys.open(file)).toThrow('chmod 600');
    chmodSync(file, 0o600);
    writeFileSync(file, readFileSync(file).subarray(1));
    expect(() => Keys.open(file)).toThrow('damaged');
  });

  it('opens what it sealed for the same owner only, and nothing that was changed', () => {
    const keys = Keys.forNow();
    const sealed = keys.seal('JBSWY3DPEHPK3PXP', 'ana');
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
    expect(() => keys.unseal(sealed, 'ben')).toThrow('authenticate');
    expect(() => Keys.forNow().unseal(sealed, 'ana')).toThrow('authenticate');
    const bytes = Buffer.from(sealed, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      expect(() => keys.unseal(changed.toString('base64url'), 'ana')).toThrow('authenticate');
    }
  });

  it('signs what only it can have signed', () => {
    const keys = Keys.forNow();
    expect(keys.isSigned('a form', keys.sign('a form'))).toBe(true);
    expect(keys.isSigned('another form', keys.sign('a form'))).toBe(false);
    expect(keys.isSigned('a form', Keys.forNow().sign('a form'))).toBe(false);
    expect(keys.isSigned('a form', '')).toBe(false);
  });
});
