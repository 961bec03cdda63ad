import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import request from 'supertest';
import { openLedger, type Ledger } from './ledger';

describe('A file of the pages', () => {
  const pages = mkdtempSync(join(tmpdir(), 'plumbline-files-'));
  let ledger: Ledger;
  const page = '<html>Plumbline</html>';
  beforeAll(async () => {
    writeFileSync(join(pages, 'documents.json'), '{}');
    for (const name of ['index.html', 'old.js']) {
      writeFileSync(join(pages, name), page);
      writeFileSync(join(pages, `${name}.gz`), gzipSync(page));
    }
    ledger = await openLedger({ pages });
  });
  afterAll(async () => {
    await ledger.close();
    rmSync(pages, { recursive: true });
  });

  const get = (path: string) => request(ledger.app.getHttpServer()).get(path);

  it('is sent as it was compressed', async () => {
    const { headers, text } = await get('/');
    expect([headers['content-encoding'], text]).toEqual(['gzip', page]);
  });

  it('that a new build took away is not there, which can be read', async () => {
    for (const name of ['old.js', 'old.js.gz']) rmSync(join(pages, name));
    const { status, headers, body } = await get('/old.js');
    expect(status).toBe(404);
    expect(headers).not.toHaveProperty('content-encoding');
    expect(body).toHaveProperty('errors');
  });
});
