import { existsSync } from 'node:fs';
import { ensureBuilt, run, say } from './ready.mjs';

ensureBuilt();
if (existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium')) {
  run('npx', [
    '--no-install',
    'playwright',
    'test',
    '-c',
    'test/browser/playwright.config.ts',
    ...process.argv.slice(2),
  ]);
} else {
  say('Skipped: the pages in a browser, for there is no Chromium (set CHROMIUM to its path).');
}
