import type { Browser, BrowserContext } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Served } from '../served';

const PASSWORD = 'correct horse battery staple';

/** A server of its own on an empty ledger, and a browser in which its first administrator is signed in. */
export class OwnLedger {
  private constructor(
    readonly browser: BrowserContext,
    private readonly server: Served,
    private readonly data: string,
  ) {}

  /** Starts the server and takes the link that it prints on the terminal, as an operator does. */
  static async open(browsers: Browser): Promise<OwnLedger> {
    const data = mkdtempSync(join(tmpdir(), 'plumbline-own-'));
    const environment = { REQUESTS_PER_MINUTE: '100000', EXPLORER: 'on' };
    const server = await Served.start({ data, empty: true, built: true, environment });
    const browser = await browsers.newContext({ baseURL: server.address });
    const own = new OwnLedger(browser, server, data);
    try {
      await own.begin();
    } catch (error) {
      await own.close();
      throw error;
    }
    return own;
  }

  private async begin(): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto(await this.server.told(/first administrator, once: (\S+)/));
    await page.getByLabel('Name').fill('Ana Lindqvist');
    await page.getByLabel('E-mail address').fill('ana@mercy.example');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.waitForURL('/');
    await page.close();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.kill();
    rmSync(this.data, { recursive: true });
  }
}
