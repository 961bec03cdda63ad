import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { putDemoAside } from '../apps/api/src/put-demo-aside';
import { Browser } from './browser';
import { Served } from './served';

const RESET = '/auth/demo/reset';
const JSON_BODY = { 'content-type': 'application/json', accept: 'application/json' };
const FLAG = `mutation ($input: RaiseRedFlagInput!) { raiseRedFlag(input: $input) { position } }`;
const LOOK = `{ program(id: "harborview") {
  name goals commitments { totalCount } measures { totalCount } milestones { totalCount }
  decisions { totalCount } risks { totalCount } stakeholders { totalCount } } }`;
const FLAGS = `query ($after: Position) {
  program(id: "harborview", after: $after) { flags(first: 100) { nodes { seen } } } }`;
const WORDS = 'The label printers of Millbrook have no paper.';

/** The demo on a server as an operator starts it, told anew by one of its visitors. */
describe('A demo is told anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-reset-'));
  const data = join(folder, 'data');
  let server: Served;
  let visitor: Browser;

  beforeAll(async () => {
    server = await Served.start({ data });
    visitor = await arrive();
  });
  afterAll(async () => {
    await server?.kill();
    rmSync(folder, { recursive: true });
  });

  async function arrive(): Promise<Browser> {
    const browser = new Browser(server.address);
    const page = await (await browser.get('/auth/sign-in')).text();
    const before = page.slice(0, page.indexOf('Priya Raman'));
    const account = before.slice(before.lastIndexOf('value="') + 7).split('"')[0]!;
    await browser.fill('/auth/sign-in', '/auth/demo', { account });
    return browser;
  }

  const ask = (browser: Browser | undefined, headers: Record<string, string> = {}) =>
    fetch(server.address + RESET, {
      method: 'POST',
      body: '{}',
      headers: {
        ...JSON_BODY,
        origin: server.address,
        ...(browser && { cookie: `__Host-plumbline=${browser.cookie('__Host-plumbline')}` }),
        ...headers,
      },
    });

  async function flagsSeen(browser: Browser, after?: string): Promise<string[]> {
    const { data: found } = await browser.ask(FLAGS, { after });
    return found.program.flags.nodes.map(({ seen }: { seen: string }) => seen);
  }

  const status = () =>
    fetch(`${server.address}/ready`).then(
      (answer) => answer.status,
      () => 0,
    );

  it('only for whoever is signed in there, and only from a page of our own', async () => {
    expect((await ask(undefined)).status).toBe(401);
    expect((await ask(visitor, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await visitor.get(RESET)).status).toBe(404);
    expect(await status()).toBe(200);
  });

  it('with what was told at first, without what was logged since, and without the sessions', async () => {
    const { data: fresh } = await visitor.ask(LOOK);
    const input = {
      program: 'harborview',
      seen: WORDS,
      threatens: 'Scanning on the first day',
      severity: 'moderate',
      category: 'himWorkflow',
      sureness: 7,
      by: 'program-office',
      disclosure: 'named',
      outsideScope: false,
      patientSafety: false,
    };
    const raised = await visitor.ask(FLAG, { input });
    expect(raised.errors).toBeUndefined();
    const after = raised.data.raiseRedFlag.position;
    expect(await flagsSeen(visitor, after)).toContain(WORDS);

    const answer = await ask(visitor);
    expect([answer.status, await answer.json()]).toEqual([202, { next: '/auth/sign-in' }]);
    const seen = new Set<number>();
    for (let now = await status(); now !== 200; now = await status()) {
      seen.add(now);
      await sleep(20);
    }
    expect(seen).toContain(503);

    expect((await visitor.ask('{ me { name } }')).data?.me ?? null).toBeNull();
    const next = await arrive();
    expect((await next.ask(LOOK)).data).toEqual(fresh);
    // Not all flags: what is computed from the log comes when its time has come.
    expect(await flagsSeen(next)).not.toContain(WORDS);
  });

  it('and what was there is kept beside it until the next time', () => {
    for (const name of ['events.db', 'views.db', 'access.db'])
      expect(existsSync(join(data, 'before', name))).toBe(true);
  });

  it('or not at all: where it was cut off before the facts went, the next start goes on with them', async () => {
    await server.kill();
    for (const name of ['views.db', 'access.db']) rmSync(join(data, name));
    server = await Served.start({ data });
    const { data: found } = await (await arrive()).ask('{ program(id: "harborview") { name } }');
    expect(found.program.name).toBe('Harborview Health: one record');
  });
});

describe('A ledger of one’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-reset-own-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is never put aside: there is no such page, and "--reset" is refused', async () => {
    const server = await Served.start({ data: folder, empty: true });
    const headers = { ...JSON_BODY, origin: server.address };
    const ask = (path: string) =>
      fetch(server.address + path, { method: 'POST', body: '{}', headers });
    const [asked, unknown] = [await ask(RESET), await ask('/auth/nothing')];
    expect([asked.status, await asked.text()]).toEqual([unknown.status, await unknown.text()]);
    await server.kill();
    await expect(putDemoAside(folder)).rejects.toThrow('it stays as it is');
    expect(existsSync(join(folder, 'before'))).toBe(false);
  });
});
