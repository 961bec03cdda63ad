import { once } from 'node:events';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Browser } from '../browser';

const root = join(__dirname, '../..');
const SERVER = [
  '--disable-proto=throw',
  '--require',
  join(root, 'test/register.js'),
  join(root, 'apps/api/src/main.ts'),
  '--empty',
];
const ANA = { name: 'Ana', email: 'ana@hospital.example', password: 'a long walk over the hill' };

/** Node throws in this server wherever a prototype is reached by `__proto__`. */
describe('A server without __proto__', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-proto-'));
  let server: ChildProcess;
  let browser: Browser;

  beforeAll(async () => {
    const env = { ...process.env, PORT: '0', EXPLORER: 'on', PLUMBLINE_DATA: folder };
    server = spawn(process.execPath, SERVER, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const link = await new Promise<URL>((found, failed) => {
      createInterface({ input: server.stdout! }).on('line', (line) => {
        const printed = /first administrator, once: (\S+)/.exec(line)?.[1];
        if (printed) found(new URL(printed));
      });
      server.once('exit', (code) => failed(new Error(`The server ended with ${code}.`)));
    });
    browser = new Browser(link.origin);
    await browser.fill(link.pathname + link.search, '/auth/first', ANA);
  }, 600_000);
  afterAll(async () => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  }, 600_000);

  /** Asks as the first administrator, who came in by the link that the terminal prints. */
  async function ask(query: string, input?: string): Promise<string> {
    const cookie = `__Host-plumbline=${browser.cookie('__Host-plumbline')}`;
    const headers = { cookie, origin: browser.home, 'content-type': 'application/json' };
    const body = `{"query":${JSON.stringify(query)},"variables":{"input":${input ?? 'null'}}}`;
    return (await fetch(`${browser.home}/graphql`, { method: 'POST', headers, body })).text();
  }

  it('goes a whole small journey', async () => {
    const charter =
      'mutation ($input: CharterProgramInput!) { charterProgram(input: $input) { id } }';
    const north = '{"id":"north","name":"North","goals":["Safer"]}';
    expect(await ask(charter, north)).toContain('"id":"north"');
    const invite = 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id } }';
    const ben = '{"program":"north","name":"Ben","email":"ben@x.example","roles":["cio"]}';
    expect(await ask(invite, ben)).not.toContain('"errors"');
    const programs = '{ programs { nodes { id name sites { id } } } me { name administrator } }';
    expect(JSON.parse(await ask(programs))).toEqual({
      data: {
        programs: { nodes: [{ id: 'north', name: 'North', sites: [] }] },
        me: { name: 'Ana', administrator: true },
      },
    });
  }, 600_000);

  it('refuses what would reach a prototype, and goes on', async () => {
    const charter =
      'mutation ($input: CharterProgramInput!) { charterProgram(input: $input) { id } }';
    const hostile = '{"id":"south","name":"S","goals":["G"],"__proto__":{"administrator":true}}';
    const refused = await ask(charter, hostile);
    expect(refused).toContain('"errors"');
    expect(refused).not.toContain('INTERNAL');
    expect(await ask('{ me { name } }')).toContain('"Ana"');
  }, 600_000);
});
