import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser } from '../../browser';
import { CHROMIUM } from '../../chromium';
import { Served } from '../../served';
import { audit } from './audit';

/** `npm run proof:lighthouse`: every page of the demo, as the programme manager sees it. */
const PAGES = [
  '',
  '/desk',
  '/benefits',
  '/readiness',
  '/plan',
  '/risks',
  '/commitments',
  '/decisions',
  '/history',
  '/admin',
  '/tokens',
];
const PERFORMANCE = 95;
const ACCESSIBILITY = 100;
const PERSON = 'Priya Raman';

async function prove(folder: string): Promise<boolean> {
  const server = await Served.start({
    data: join(folder, 'data'),
    built: true,
    environment: { REQUESTS_PER_MINUTE: '100000' },
  });
  try {
    const cookie = await cookieOf(server.address);
    let isGood = true;
    for (const path of PAGES) {
      const address = `${server.address}/p/harborview${path}`;
      const judged = await audit(address, cookie, join(folder, 'report.json'));
      const { performance, accessibility, costly } = judged;
      isGood &&= performance >= PERFORMANCE && accessibility >= ACCESSIBILITY;
      console.log(
        `${(path || '/').padEnd(14)}performance ${String(performance).padStart(3)}   ` +
          `accessibility ${String(accessibility).padStart(3)}   ${costly.join(', ')}`,
      );
    }
    return (await isControlNoticed(join(folder, 'control.json'))) && isGood;
  } finally {
    await server.kill();
  }
}

async function isControlNoticed(file: string): Promise<boolean> {
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html').end('<html><img src="data:,"><input></html>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { accessibility } = await audit(`http://127.0.0.1:${port}/`, '', file);
  server.close();
  const isNoticed = accessibility < ACCESSIBILITY;
  console.log(`control       a picture without a name is ${isNoticed ? '' : 'NOT '}noticed`);
  return isNoticed;
}

async function cookieOf(address: string): Promise<string> {
  const browser = new Browser(address);
  const page = await (await browser.get('/auth/sign-in')).text();
  const before = page.slice(0, page.indexOf(PERSON));
  const account = before.slice(before.lastIndexOf('value="') + 7).split('"')[0]!;
  await browser.fill('/auth/sign-in', '/auth/demo', { account });
  return `__Host-plumbline=${browser.cookie('__Host-plumbline')}`;
}

async function main(): Promise<void> {
  if (!existsSync(CHROMIUM)) throw new Error(`There is no Chromium at ${CHROMIUM}.`);
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-lighthouse-'));
  const isProven = await prove(folder).finally(() => rmSync(folder, { recursive: true }));
  process.exitCode = isProven ? 0 : 1;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
