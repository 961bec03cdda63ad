import { run } from '../test/demo-folder';

describe('plumbline config check', () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });

  it('says what is set, no secret with it, and ends with 0', async () => {
    process.env['PORT'] = '8080';
    process.env['METRICS_TOKEN'] = 'x'.repeat(30);
    const { code, out } = await run('config', 'check');
    expect(code).toBe(0);
    expect(out).toMatch(/^PORT +8080$/m);
    expect(out).toMatch(/^METRICS_TOKEN +set; a secret, not shown$/m);
    expect(out).toMatch(/^HOST +not set: 127\.0\.0\.1$/m);
    expect(out).not.toContain('xxx');
  });

  it('says all that is wrong or not known, and ends with 1', async () => {
    process.env['PORT'] = 'many';
    process.env['EXPLORER'] = 'yes';
    process.env['PLUMBLINE_VEIWS'] = 'postgres://db';
    const { code, out, err } = await run('config', 'check');
    expect(code).toBe(1);
    expect(err).toContain('PORT must be');
    expect(err).toContain('EXPLORER must be');
    expect(out).toContain('PLUMBLINE_VEIWS is not known');
  });
});
