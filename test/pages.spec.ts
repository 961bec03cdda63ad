import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { readSignInConfiguration } from '../apps/api/src/sign-in';
import { Person } from '@plumbline/cases';
import { inChromium, openChromium, openPage } from './chromium';
import { openLedger, type Ledger } from './ledger';

const PAGES = join(__dirname, '../apps/dashboard/dist');

inChromium('The pages in Chromium (skipped where there is none)', () => {
  let ledger: Ledger;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    ledger = await openLedger({ pages: PAGES, signIn: readSignInConfiguration({}) });
    const { port } = ledger.app.getHttpServer().address() as { port: number };
    address = `http://127.0.0.1:${port}`;
    browser = await openChromium();
    await ledger.give('charterProgram', {
      id: 'harborview',
      name: 'Harborview EMR',
      goals: ['One chart for every patient'],
    });
    await ledger.look('harborview', 'id');
  });
  afterAll(async () => {
    await browser?.close();
    await ledger?.close();
  });

  /** Opens a page and notes what it asks from elsewhere and what it complains about. */
  async function open(path: string, width: number, asker = ledger.everyone) {
    const page = await openPage(browser, {
      viewport: { width, height: 900 },
      extraHTTPHeaders: { authorization: await asker.authorization() },
    });
    const outside: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob):/.test(url)) outside.push(url);
    });
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(address + path);
    return { page, outside, complaints };
  }

  const overflow = (page: Page) =>
    page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

  it.each([1440, 390, 320])(
    'lead from the start to the one program that there is, at %i pixels, without sideways scroll',
    async (width) => {
      const cio = new Person(ledger.app, `cio-${width}`, ['cio']);
      await cio.join('harborview');
      const { page, outside, complaints } = await open('/', width, cio);
      await page.getByText('Go-live and the gates before it').first().waitFor();
      expect(await page.title()).toBe('Overview · Harborview EMR · Plumbline');
      expect(new URL(page.url()).pathname).toBe('/p/harborview');
      expect(await overflow(page)).toBe(false);
      expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
      await page.close();
    },
    30_000,
  );

  it.each(['', '/desk', '/history', '/admin'])(
    'are each at an address of their own, which asks known documents only: /p/harborview%s',
    async (path) => {
      const { page, outside, complaints } = await open(`/p/harborview${path}`, 1440);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const asked: unknown[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('/graphql')) asked.push(request.postDataJSON());
      });
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(asked.length).toBeGreaterThan(0);
      for (const body of asked) expect(body).not.toHaveProperty('query');
      expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
      await page.close();
    },
    30_000,
  );

  it('show what somebody else records, without being asked again', async () => {
    const { page } = await open('/p/harborview', 1440);
    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByText('Not planned').waitFor();
    await ledger.give('planMilestone', {
      program: 'harborview',
      id: 'live',
      name: 'Go-live',
      kind: 'goLive',
      plannedOn: '2090-01-01',
    });
    await page
      .getByText(/Jan.1,.2090/)
      .first()
      .waitFor();
    await page.close();
  });

  it('are there also for an address of a page that only the application knows', async () => {
    const headers = { accept: 'text/html' };
    expect((await fetch(`${address}/p/nowhere/desk`, { headers })).status).toBe(200);
    for (const path of ['/events', '/graphql', '/auth/nothing', '/assets/nothing.js', '/a.png']) {
      expect((await fetch(`${address}${path}`, { headers })).status).toBeGreaterThanOrEqual(400);
    }
  });

  it('load at most 150 kB of JavaScript before the first is shown', () => {
    const html = readFileSync(join(PAGES, 'index.html'), 'utf8');
    const scripts = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path]) => path!);
    const bytes = scripts.map((path) => gzipSync(readFileSync(join(PAGES, path))).length);
    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150_000);
  });

  it('are sent compressed to who takes it so, whole to who does not, and only to be read', async () => {
    const html = readFileSync(join(PAGES, 'index.html'), 'utf8');
    const script = /src="(\/assets\/app[^"]+)"/.exec(html)![1]!;
    const sent = async (encoding: string, method = 'GET') => {
      const headers = { 'accept-encoding': encoding };
      const answer = await fetch(address + script, { method, headers });
      return { of: answer.headers.get('content-encoding'), status: answer.status, answer };
    };
    const [packed, whole] = [await sent('gzip'), await sent('identity')];
    expect([packed.of, whole.of]).toEqual(['gzip', null]);
    expect(packed.answer.headers.get('vary')).toContain('Accept-Encoding');
    expect(await packed.answer.text()).toBe(await whole.answer.text());
    expect(await sent('gzip', 'POST')).toMatchObject({ of: null, status: 404 });
    expect((await fetch(`${address}/documents.json.gz`)).status).toBe(404);
  });

  it('answers a prepared query in the explorer without any request to elsewhere', async () => {
    const { page, outside, complaints } = await open('/explorer/', 1440);
    await page
      .getByText(/One.chart.for.every.patient/)
      .first()
      .waitFor();
    expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
    await page.close();
  });
});
