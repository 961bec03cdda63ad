import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock } from '@plumbline/event-store';
import { beginLedger } from '../apps/api/src/begin-ledger';
import { createApi } from '../apps/api/src/create-api';
import { ledgerInFolder } from '../apps/api/src/ledger-in-folder';
import { openChromium, openPage } from '../test/chromium';

const PAGES = join(__dirname, '../apps/dashboard/dist');
const PICTURE = join(__dirname, '../docs/start.png');
/** The demo is told for the day of looking; with this one the picture changes only when a page does. */
const NOW = '2026-11-25T09:00:00.000Z';
const WHO = 'Elena Marsh';

/** Makes the picture of the README: the overview of a fresh demo, its first visit ended. */
async function screenshot(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-screenshot-'));
  const clock = new Clock();
  const ledger = await ledgerInFolder(folder, { clock });
  const signIn = { localAccounts: true };
  const app = await createApi(ledger, {
    quiet: true,
    pages: PAGES,
    signIn,
    requestsPerMinute: 1e5,
    // Nobody asks for it here, but a visitor sees that one may.
    resetDemo: () => undefined,
  });
  try {
    clock.pretend(NOW);
    await beginLedger(app, ledger, false);
    clock.pretend(NOW);
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as { port: number };
    await take(`http://127.0.0.1:${port}`);
  } finally {
    await app.close();
    rmSync(folder, { recursive: true });
  }
}

async function take(address: string): Promise<void> {
  const browser = await openChromium();
  try {
    const page = await openPage(browser, {
      viewport: { width: 1440, height: 900 },
      colorScheme: 'light',
      locale: 'en-US',
      reducedMotion: 'reduce',
    });
    await page.clock.setFixedTime(NOW);
    await page.addInitScript("localStorage.setItem('plumbline:first-visit', 'ended')");
    await page.goto(`${address}/auth/sign-in`);
    await page.getByRole('button', { name: WHO }).click();
    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByText('Go-live and the gates before it').first().waitFor();
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
  }
}

screenshot().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
