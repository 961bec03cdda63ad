import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../apps/cli/test/demo-folder';
import { chromiumHere } from '../apps/cli/src/board/chromium';
import { CHROMIUM } from './chromium';
import { openLedger, type Ledger } from './ledger';

const PAGES = join(__dirname, '../apps/dashboard/dist');
const canPrint = existsSync(CHROMIUM) && existsSync(PAGES) ? it : it.skip;

const PDFTOTEXT = '/usr/bin/pdftotext';
const canRead = existsSync(PDFTOTEXT) ? canPrint : it.skip;

/** The title of a PDF, which Chromium writes in UTF-16. */
function titleOf(file: string): string {
  const hex = /\/Title <FEFF([0-9A-F]+)>/.exec(readFileSync(file, 'latin1'))?.[1] ?? '';
  const letters = hex.match(/.{4}/g) ?? [];
  return String.fromCharCode(...letters.map((four) => Number.parseInt(four, 16)));
}

describe('plumbline board', () => {
  const before = { ...process.env };
  let ledger: Ledger;
  let folder: string;
  let out: string;
  let token: string;
  const print = (...more: string[]) => {
    const { port } = ledger.app.getHttpServer().address() as { port: number };
    return run('board', '--server', `http://127.0.0.1:${port}`, '--out', out, ...more);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-board-'));
    out = join(folder, 'board.pdf');
    ledger = await openLedger({ pages: PAGES });
    await ledger.give('charterProgram', { id: 'mercy', name: 'Mercy EMR', goals: ['One chart'] });
    await ledger.look('mercy', 'id');
    token = (await ledger.everyone.authorization()).slice('Bearer '.length);
  });
  beforeEach(() => {
    process.env['PLUMBLINE_TOKEN'] = token;
    process.env['CHROMIUM'] = existsSync(CHROMIUM) ? CHROMIUM : process.execPath;
  });
  afterEach(() => {
    process.env = { ...before };
  });
  afterAll(async () => {
    await ledger?.close();
    rmSync(folder, { recursive: true });
  });

  canPrint(
    'prints a page that says of what it is, as of when, and up to which position',
    async () => {
      const position = await ledger.store.head();
      const today = new Date().toISOString().slice(0, 10);
      const { code, lines } = await print('--page', 'plan', '--as-of', today);
      const [at] = /c?[a-t]\d+(?=\.$)/.exec(lines[0] ?? '') ?? [];
      expect({ code, at: (at ?? '') <= position }).toEqual({ code: 0, at: true });
      const title = titleOf(out).replaceAll('\u00a0', ' ');
      expect(title).toMatch(/^Mercy EMR: Plan and gates · as known on .+ · true on .+ · position /);
      expect(title).toContain(`position ${at} · printed on`);
      expect(readFileSync(out, 'latin1').slice(0, 5)).toBe('%PDF-');
      const { audit } = await ledger.look('mercy', 'audit { kind about record }');
      expect(audit).toContainEqual({ kind: 'export', about: 'pdf', record: 'plan' });
    },
  );

  canRead(
    'prints what was asked for, nothing to press, and says on each sheet of what it is',
    async () => {
      const { code, err } = await print();
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const sheets = execFileSync(PDFTOTEXT, [out, '-']).toString().split('\f').slice(0, -1);
      expect(sheets.join()).toContain('Not planned');
      for (const sheet of sheets) {
        expect(sheet).toMatch(/Mercy EMR: Overview · as known on .+ · position /);
        expect(sheet).not.toContain('Log an update');
      }
    },
  );

  canPrint('says in the words of the page why it cannot be shown', async () => {
    const { code, err } = await print('--as-of', '1990-01-01');
    expect(code).toBe(1);
    expect(err).not.toContain('It broke');
  });

  it('asks for a token, and tells one that is not good', async () => {
    process.env['PLUMBLINE_TOKEN'] = 'plumbline_wrong';
    expect((await print()).err).toContain('The token is not good on this server');
    delete process.env['PLUMBLINE_TOKEN'];
    expect((await print()).err).toContain('Set PLUMBLINE_TOKEN to an API token');
  });

  it('knows its pages, its programs and its server', async () => {
    expect((await print('--page', 'nothing')).err).toContain('there are overview, desk,');
    expect((await print('--program', 'nothing')).err).toBe('The token reaches no such program.\n');
    expect((await print('--server', 'ftp://here')).err).toContain('the address of a server');
    expect((await print('--server', 'http://127.0.0.1:1')).err).toContain('No server answers');
  });

  it('says in a sentence that there is no Chromium', async () => {
    process.env['CHROMIUM'] = join(folder, 'nothing');
    expect((await print()).err).toContain('There is no Chromium where CHROMIUM says');
    expect(() => chromiumHere(undefined, [])).toThrow('no Chromium on this machine');
  });
});
