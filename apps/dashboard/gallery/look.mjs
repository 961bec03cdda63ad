/**
 * Builds the gallery, opens it in Chromium in both themes and at three widths, takes pictures of it
 * into `gallery/dist/looks/`, and fails on what axe finds, on sideways scroll, on any complaint of
 * the browser and on any request to elsewhere.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const here = import.meta.dirname;
const built = join(here, 'dist');
const looks = join(built, 'looks');
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
/** The one rule that react-aria writes into the page (touch-action of what can be pressed). */
const reactAria = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  `style-src 'self' ${reactAria}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function serve() {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://here').pathname);
    try {
      const body = readFileSync(join(built, path.endsWith('/') ? `${path}index.html` : path));
      response.setHeader(
        'content-type',
        types[extname(path) || '.html'] ?? 'application/octet-stream',
      );
      response.setHeader('content-security-policy', policy);
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** What is wrong with one look of the gallery, in words. */
async function faultsOf(browser, address, { theme, width, query }) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) faults.push(`asks elsewhere: ${request.url()}`);
  });
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`${address}/gallery/?theme=${theme}${query}`);
  await page.getByRole('heading', { name: 'Parts and charts' }).waitFor();
  await page.evaluate('document.fonts.ready');
  const wide = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  if (wide > 0) faults.push(`scrolls ${wide} px sideways`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  for (const { id, nodes } of violations)
    faults.push(
      `axe ${id}: ${nodes
        .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary?.slice(0, 200)}`)
        .slice(0, 3)
        .join(' | ')}`,
    );
  const found = faults.map((fault) => `${theme} ${width} ${query}: ${fault}`);
  // Taken last: for a picture Playwright writes styles of its own into the page.
  await page.screenshot({ path: join(looks, `${theme}-${width}${query}.png`), fullPage: true });
  if (width === 1440 && theme === 'dark' && !query)
    await page.pdf({ path: join(looks, 'paper.pdf'), preferCSSPageSize: true });
  await context.close();
  return found;
}

process.env['PLUMBLINE_GALLERY'] = '1';
await build({ configFile: join(here, '../vite.config.ts'), logLevel: 'warn' });
mkdirSync(looks, { recursive: true });
const server = await serve();
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: flags,
});
const faults = [];
for (const theme of ['light', 'dark'])
  for (const width of [1440, 390, 320])
    faults.push(...(await faultsOf(browser, address, { theme, width, query: '' })));
faults.push(
  ...(await faultsOf(browser, address, { theme: 'light', width: 1440, query: '&empty' })),
);
await browser.close();
server.close();
console.log(faults.length === 0 ? `Nothing wrong; pictures in ${looks}` : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
