import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where the system's Chromium is. */
export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** Only to end what hangs: a slow machine is no fault of a page. */
const PATIENCE = 300_000;
/** What Chromium needs on a machine without a screen or a network. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Describes what is shown in Chromium; visibly skipped where there is none. */
export function inChromium(title: string, body: () => void): void {
  (existsSync(CHROMIUM) ? describe : describe.skip)(title, body);
}

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
