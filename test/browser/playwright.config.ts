import { defineConfig } from '@playwright/test';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM, FLAGS } from '../chromium';

const PORT = process.env['BROWSER_TEST_PORT'] ?? '4177';
const address = `http://127.0.0.1:${PORT}`;
const data = (process.env['BROWSER_TEST_DATA'] ??= mkdtempSync(join(tmpdir(), 'plumbline-pages-')));

/** The pages of the built product, on the demo, in the system's Chromium; skipped where there is none. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.browser.ts',
  grep: existsSync(CHROMIUM) ? undefined : /^$/,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  outputDir: join(tmpdir(), 'plumbline-pages-results'),
  use: {
    baseURL: address,
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    launchOptions: {
      executablePath: CHROMIUM,
      args: [...FLAGS],
    },
  },
  webServer: {
    command: 'node dist/apps/api/src/main.js',
    cwd: join(__dirname, '../..'),
    url: `${address}/ready`,
    timeout: 180_000,
    env: { PORT, PLUMBLINE_DATA: data, REQUESTS_PER_MINUTE: '100000' },
  },
});
