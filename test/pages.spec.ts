import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
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
  let visitor: BrowserContext;
  let address: string;

  beforeAll(async () => {
    ledger = await openLedger({ pages: PAGES, demo: true });
    const { port } = ledger.app.getHttpServer().address() as { port: number };
    address = `http://127.0.0.1:${port}`;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    await ledger.give('charterProgram', {
      id: 'harborview',
      name: 'Harborview EMR',
      goals: ['One chart for every patient'],
    });
    await ledger.look('harborview', 'id');
    visitor = await signedIn(address);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await ledger?.close();
  });

  /** A browser in which somebody has chosen in whose place to look around. */
  async function signedIn(at: string): Promise<BrowserContext> {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${at}/auth/sign-in`);
    await page.getByRole('button', { name: 'everyone' }).click();
    await page.waitForURL(`${at}/`);
    await page.close();
    return context;
  }

  /** Opens a page and notes what it asks from elsewhere and what it complains about. */
  async function open(path: string, width: number) {
    const page = await visitor.newPage();
    await page.setViewportSize({ width, height: 900 });
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
    const closed = await openLedger({ pages: PAGES, explorer: false, demo: true });
    await closed.give('charterProgram', { id: 'known', name: 'Known EMR', goals: ['Health'] });
    await closed.look('known', 'id');
    const { port } = closed.app.getHttpServer().address() as { port: number };
    const context = await signedIn(`http://127.0.0.1:${port}`);
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.getByText('Known EMR').first().waitFor();
    await context.close();
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
