import lighthouse from 'lighthouse';
import desktop from 'lighthouse/core/config/desktop-config.js';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { ensureBuilt, say } from './ready.mjs';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const LEAST = { performance: 95, accessibility: 100 };
const PAGES = {
  'Elena Marsh': ['', '/benefits'],
  'Ruth Calder': ['/readiness', '/desk', '/decisions'],
  'Tom Okafor': ['/plan', '/risks'],
  'Priya Raman': ['/commitments', '/history', '/admin', '/tokens'],
};

/** A port that nobody listens on. */
const freePort = () =>
  new Promise((known) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => known(port));
    });
  });

/** Starts a program that is ended again, whatever happens. */
const started = [];
function start(program, args, env = {}) {
  const child = spawn(program, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  started.push(child);
}

/** Waits until an address answers well. */
async function answering(address, tries = 240) {
  const answer = await fetch(address).catch(() => undefined);
  if (answer?.ok) return;
  if (tries === 0) throw new Error(`${address} does not answer.`);
  await after(500);
  await answering(address, tries - 1);
}

/** The cookies of somebody of the demo who has come in. */
async function cookiesOf(address, name) {
  const jar = new Map();
  const keep = (response) =>
    response.headers.getSetCookie().forEach((cookie) => {
      const [pair] = cookie.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair);
    });
  const page = await fetch(`${address}/auth/sign-in`, { headers: { accept: 'text/html' } });
  keep(page);
  const html = await page.text();
  const [, token] = /name="token" value="([^"]+)"/.exec(html);
  const [, account] = new RegExp(`value="([^"]+)"[^>]*>\\s*<b>${name}`).exec(html);
  const came = await fetch(`${address}/auth/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      cookie: [...jar.values()].join('; '),
      origin: address,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ token, account, returnTo: '/' }),
  });
  keep(came);
  return [...jar.values()].join('; ');
}

/** What Lighthouse gives a page, of 100, and what it finds not accessible. */
async function measured(url, port, cookie) {
  const flags = { port, extraHeaders: { cookie }, onlyCategories: Object.keys(LEAST) };
  const { lhr } = await lighthouse(url, { ...flags, logLevel: 'error' }, desktop);
  const of = (category) => Math.round(100 * (lhr.categories[category].score ?? 0));
  const failed = lhr.categories.accessibility.auditRefs
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => lhr.audits[id])
    .filter(({ score }) => score === 0)
    .map(({ id }) => id);
  if (!lhr.finalDisplayedUrl.includes('/p/')) failed.push('not signed in');
  return { performance: of('performance'), accessibility: of('accessibility'), failed };
}

async function proof(folder) {
  const [port, debugging] = [await freePort(), await freePort()];
  const address = `http://127.0.0.1:${port}`;
  const env = { PORT: String(port), PLUMBLINE_DATA: folder, REQUESTS_PER_MINUTE: '100000' };
  start('node', ['dist/apps/api/src/main.js'], env);
  start(CHROMIUM, [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    `--remote-debugging-port=${debugging}`,
    `--user-data-dir=${join(folder, 'browser')}`,
  ]);
  await answering(`${address}/ready`);
  await answering(`http://127.0.0.1:${debugging}/json/version`);
  let low = 0;
  process.stdout.write('performance  accessibility  page\n');
  for (const [name, pages] of Object.entries(PAGES)) {
    const cookie = await cookiesOf(address, name);
    for (const page of pages) {
      const found = await measured(`${address}/p/harborview${page}`, debugging, cookie);
      const isLow = Object.entries(LEAST).some(([category, least]) => found[category] < least);
      if (isLow || found.failed.length > 0) low += 1;
      const columns = [found.performance, found.accessibility].map((score) => String(score));
      process.stdout.write(
        `${columns[0].padStart(11)}  ${columns[1].padStart(13)}  ${page || '/'} ${found.failed.join(', ')}\n`,
      );
    }
  }
  return low;
}

/** Every page of the demo, signed in, as Lighthouse sees it on a desktop; ends with 1 below the aim. */
if (!existsSync(CHROMIUM)) {
  say('Skipped: Lighthouse, for there is no Chromium (set CHROMIUM to its path).');
} else {
  ensureBuilt();
  const { version } = JSON.parse(readFileSync('node_modules/lighthouse/package.json', 'utf8'));
  process.stdout.write(
    `Lighthouse ${version}, desktop; at least ${LEAST.performance} and ${LEAST.accessibility}\n`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-lighthouse-'));
  try {
    process.exitCode = (await proof(folder)) > 0 ? 1 : 0;
  } finally {
    for (const child of started) child.kill();
    await after(1_000);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
