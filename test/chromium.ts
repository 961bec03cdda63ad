import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where the system's Chromium is. */
export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** Only to end what hangs: a slow machine is no fault of a page. */
const PATIENCE = 300_000;
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `describe`, or visibly skipped where there is no Chromium. */
export const inChromium = existsSync(CHROMIUM) ? describe : describe.skip;

/** Opens a browser whose waits end only with what hangs. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS, timeout: PATIENCE });
}

/** Opens a page with the same patience. */
export async function openPage(
  browser: Pick<Browser, 'newPage'>,
  options: Parameters<Browser['newPage']>[0] = {},
) {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(PATIENCE);
  return page;
}
