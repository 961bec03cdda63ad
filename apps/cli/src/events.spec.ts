import { AuditTrail, openAccessDatabase } from '@plumbline/access';
import { Clock, dataFiles } from '@plumbline/event-store';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import {
  appendFutureFact,
  collecting,
  demoFolder,
  run,
  serve,
  type DemoFolder,
} from '../test/demo-folder';
import { runCli } from './run-cli';

const root = join(__dirname, '../../..');

describe('plumbline events', () => {
  let demo: DemoFolder;
  beforeAll(async () => (demo = await demoFolder()));
  afterAll(() => demo?.remove());

  const parsed = (lines: string[]) => lines.map((line) => JSON.parse(line) as { position: string });

  it('exports every fact once, oldest first, and goes on behind a position', async () => {
    const { lines } = await run('events', 'export', '--data', demo.path);
    const events = parsed(lines);
    expect(events.length).toBeGreaterThan(400);
    expect(events[0]).toMatchObject({ type: 'LedgerBegun', program: 'installation' });
    expect(events[1]).toMatchObject({ type: 'ProgramChartered', program: 'harborview' });
    const after = events[99]!.position;
    const rest = await run('events', 'export', '--after', after, '--data', demo.path);
    expect(rest.lines).toEqual(lines.slice(100));
    const none = await run('events', 'export', '--program', 'nowhere', '--data', demo.path);
    expect(none).toMatchObject({ code: 0, out: '' });
    expect((await run('events', 'export', '--after', 'x', '--data', demo.path)).code).toBe(1);
  });

  it('exports the audit of a program: what was kept, with who did it and both times', async () => {
    const { lines, code } = await run(
      'audit',
      'export',
      '--program',
      'harborview',
      '--data',
      demo.path,
    );
    expect(code).toBe(0);
    const audit = lines.map((line) => JSON.parse(line) as object);
    expect(audit.length).toBeGreaterThan(400);
    expect(audit[0]).toMatchObject({
      kind: 'kept',
      actor: 'plumbline-cases',
      about: 'ProgramChartered',
      record: 'harborview',
    });
  });

  it('leaves an entry on the trail of what it has taken out', async () => {
    const path = demo.copied();
    await run('events', 'export', '--program', 'harborview', '--data', path);
    const access = await openAccessDatabase(dataFiles(path).access);
    const trail = new AuditTrail(access, new Clock());
    const entries = await trail.entries('harborview', 0, 10);
    await access.destroy();
    expect(entries).toMatchObject([
      { kind: 'export', actor: 'command-line', about: 'events export' },
    ]);
  });

  it('shows the latest, and with --follow those that come', async () => {
    const path = demo.copied();
    const { lines } = await run('events', 'export', '--data', path);
    const last = await run('events', 'tail', '-n', '3', '--data', path);
    expect(last.lines).toEqual(lines.slice(-3));
    const { app, store } = await serve(path);
    const { text, terminal } = collecting();
    const args = ['events', 'tail', '--lines', '1', '--program', 'harborview', '--follow'];
    const following = runCli([...args, '--data', path], terminal);
    await appendFutureFact(store, 'b');
    while (!text.out.includes('FutureFact'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    terminal.leave();
    expect(await following).toBe(0);
    expect(text.out.trimEnd().split('\n')).toHaveLength(2);
    await app.close();
  });

  const main = ['-r', './test/register.js', 'apps/cli/src/main.ts'];

  it('ends quietly when the reader goes away', async () => {
    const args = [...main, 'events', 'export', '--data', demo.path];
    const child = spawn(process.execPath, args, { cwd: root });
    let err = '';
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'exit');
    expect([code, err]).toEqual([0, '']);
  });

  it('says so where the output cannot take it', async () => {
    const out = new Writable({ write: (_, __, done) => done(new Error('ENOSPC: no space left')) });
    const { text, terminal } = collecting(out);
    expect(await runCli(['events', 'export', '--data', demo.path], terminal)).toBe(1);
    expect(text.err).toBe('The output cannot be written: ENOSPC: no space left.\n');
  });
});
