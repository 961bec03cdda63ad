import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { openLedger, type Ledger } from './ledger';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const PAGES = join(__dirname, '../apps/dashboard/dist');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const there = existsSync(CHROMIUM) && existsSync(PAGES);
const inChromium = there ? describe : describe.skip;

inChromium('The pages in Chromium (skipped where there is none)', () => {
  let ledger: Ledger;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    ledger = await openLedger({ pages: PAGES });
    const { port } = ledger.app.getHttpServer().address() as { port: number };
    address = `http://127.0.0.1:${port}`;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    await ledger.give('charterProgram', {
      id: 'harborview',
      name: 'Harborview EMR',
      goals: ['One chart for every patient'],
    });
    await ledger.look('harborview', 'id');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await ledger?.close();
  });

  /** Opens a page and notes what it asks from elsewhere and what it complains about. */
  async function open(path: string, width: number) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
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
    'shows the program and its pinned goals on the start page at %i pixels, without sideways scroll',
    async (width) => {
      const { page, outside, complaints } = await open('/', width);
      await page.getByText('One chart for every patient').first().waitFor();
      expect(await page.getByText('Harborview EMR').first().isVisible()).toBe(true);
      expect(await overflow(page)).toBe(false);
      expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
      await page.close();
    },
    30_000,
  );

  it('shows the start page also where browsers are answered nothing but known documents', async () => {
    const closed = await openLedger({
      pages: PAGES,
      explorer: false,
      admission: {
        mayAskOpenly: ({ headers }) => headers['sec-fetch-site'] === undefined,
        signedIn: () => undefined,
        stillAllowed: async () => true,
      },
    });
    await closed.give('charterProgram', { id: 'known', name: 'Known EMR', goals: ['Health'] });
    await closed.look('known', 'id');
    const page = await browser.newPage();
    const { port } = closed.app.getHttpServer().address() as { port: number };
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.getByText('Known EMR').first().waitFor();
    await page.close();
    await closed.close();
  }, 30_000);

  it('answers a prepared query in the explorer without any request to elsewhere', async () => {
    const { page, outside, complaints } = await open('/explorer/', 1440);
    await page
      .getByText(/One.chart.for.every.patient/)
      .first()
      .waitFor();
    expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
    await page.close();
  }, 60_000);
});
