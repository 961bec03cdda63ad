import { Unavailable } from '@plumbline/event-store';
import type { Page } from 'playwright-core';
import { Failed } from '../failed';
import type { Asked } from './ask-server';

/** What is printed, and as of when. */
export interface Sheet {
  readonly program: string;
  readonly page: string;
  readonly asOf?: string;
  readonly on?: string;
}

interface Printing {
  readonly chromium: string;
  readonly file: string;
}

const WIDE = { width: 1440, height: 900 };
const PATIENCE = 60_000;
const ON_ITS_WAY = 'document.querySelector(".skeleton, [aria-busy=true]") !== null';
const LOOK_EVERY = 100;
const LOOKS_AT_REST = 5;
const SANDBOX_LESS = ['--no-sandbox', '--disable-gpu'];

/** Opens the page as the owner of the token, and prints it when all of it is there. */
export async function printBoard(
  { server, token }: Asked,
  sheet: Sheet,
  { chromium: executablePath, file }: Printing,
): Promise<{ position: string }> {
  const { chromium } = await import('playwright-core').catch(() => {
    throw new Unavailable('playwright-core is not installed; run "npm install" first.');
  });
  const args = process.getuid?.() === 0 ? SANDBOX_LESS : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage({ viewport: WIDE, colorScheme: 'light' });
    page.setDefaultTimeout(PATIENCE);
    // The token goes to the server and nowhere else.
    await page.route('**/*', (route) => {
      const own = new URL(route.request().url()).origin === server.origin;
      const headers = { ...route.request().headers(), authorization: `Bearer ${token}` };
      return own ? route.continue({ headers }) : route.abort();
    });
    await page.goto(addressOf(server, sheet));
    const { position, said } = await whole(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
    // What the file is called wherever its title is shown.
    await page.evaluate(`document.title = ${JSON.stringify(said)}`);
    await page.pdf({
      path: file,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<p></p>',
      footerTemplate: footer(said),
    });
    return { position };
  } finally {
    await browser.close();
  }
}

function addressOf(server: URL, { program, page, asOf, on }: Sheet): string {
  const path = `/p/${encodeURIComponent(program)}${page === 'overview' ? '' : `/${page}`}`;
  const address = new URL(path, server);
  if (asOf) address.searchParams.set('asOf', asOf);
  if (on) address.searchParams.set('on', on);
  return address.href;
}

/** Waits until a page has all that it asked for and knows its position; what it refuses is told. */
async function whole(page: Page): Promise<{ position: string; said: string }> {
  const line = page.locator('.paper-line[data-position]');
  const refusal = page.getByRole('alert');
  await line.or(refusal).first().waitFor({ state: 'attached' }).catch(tooSlow);
  await atRest(page);
  const [refused] = await refusal.allInnerTexts();
  if (refused) throw new Failed(refused);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const said = (await line.locator('p').allTextContents()).join(' · ');
  return { position: (await line.getAttribute('data-position')) ?? '', said };
}

/** Waits until nothing is on its way at several looks in a row: a part may bring others that ask. */
async function atRest(page: Page): Promise<void> {
  for (let looks = 0, quiet = 0; quiet < LOOKS_AT_REST; looks += 1) {
    if (looks * LOOK_EVERY > PATIENCE) tooSlow();
    await page.waitForTimeout(LOOK_EVERY);
    quiet = (await page.evaluate(ON_ITS_WAY)) ? 0 : quiet + 1;
  }
}

function tooSlow(): never {
  throw new Failed('The page was not whole within a minute; see whether it opens in a browser.');
}

/** At the foot of each sheet, so that one alone says what it is of. */
function footer(said: string): string {
  const text = said.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (
    '<div style="display:flex;width:100%;margin:0 0.5in;font:7px sans-serif">' +
    `<span style="flex:1">${text}</span>` +
    '<span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>'
  );
}
