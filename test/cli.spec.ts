import { publishedCases } from '@plumbline/cases';
import { dataFiles } from '@plumbline/event-store';
import Database from 'better-sqlite3';
import { rmSync } from 'node:fs';
import { lookAtCase } from '../apps/cli/src/look-at-case';
import { inTemporaryLedger } from '../apps/cli/src/temporary-ledger';
import {
  appendFutureFact,
  demoFolder,
  run,
  serve,
  type DemoFolder,
} from '../apps/cli/test/demo-folder';

let demo: DemoFolder;
beforeAll(async () => (demo = await demoFolder()));
afterAll(() => demo?.remove());

function tamper(path: string, sql: string): void {
  const database = new Database(dataFiles(path).views);
  expect(database.prepare(sql).run().changes).toBe(1);
  database.close();
}

describe('plumbline cases', () => {
  it('prints published beside computed and exits with 0 where all is as known', async () => {
    const { code, out } = await run('cases', 'cambridge');
    expect(code).toBe(0);
    expect(out).toMatch(
      /paper notes used, outpatient, %\s+-40\s+-37\.5\s+differs, kept as a claim/,
    );
    expect(out).toContain('All 14 figures are as published, or known not to follow.');
  });

  it('asks for 2011 again after 2012 was told, and after a correction', async () => {
    const { code, out } = await run('cases', 'npfit');
    expect(code).toBe(0);
    const whole = out.split('\n').filter((line) => line.startsWith('Realised of the whole life'));
    expect(
      whole.map((line) =>
        line
          .split(/\s{2,}/)
          .slice(1, 3)
          .join(' '),
      ),
    ).toEqual(['25.7 25.7', '34.6 34.6', '25.7 25.7', '34.6 34.6', '25.7 25.7', '26.7 26.7']);
  });

  it('finds a figure that is not as published', async () => {
    const fallon = publishedCases.find(({ name }) => name === 'fallon')!;
    const [first, ...others] = fallon.published;
    const wrong = { ...fallon, published: [{ ...first!, printed: 46.8 }, ...others] };
    const lines = await inTemporaryLedger((ledger) => lookAtCase(wrong, ledger));
    expect(lines.map(({ right }) => right)).toEqual([false, true, true, true]);
    expect(lines[0]).toMatchObject({ published: '46.8', computed: '46.7' });
  });

  it('names the cases to whoever asks for another', async () => {
    const { code, err } = await run('cases', 'nowhere');
    expect(code).toBe(1);
    expect(err).toBe(
      'There is no case "nowhere"; there are fallon, cambridge, npfit, denmark, radley, coding-productivity.\n',
    );
  });
});

describe('plumbline verify', () => {
  const verify = (path: string) => run('verify', '--data', path);

  it('finds every view as the log says, and changes nothing', async () => {
    const { code, out } = await verify(demo.path);
    expect(code).toBe(0);
    expect(out).toMatch(/measures\s+14\s+0\s+0/);
    expect(out).toContain('Every view is what the log says.');
  });

  it('finds a document that was tampered with, and names the field', async () => {
    const path = demo.copied();
    tamper(
      path,
      `update measures set document = json_set(document, '$.name', 'x') where id = 'denials'`,
    );
    const { code, out, err } = await verify(path);
    expect(code).toBe(1);
    expect(out).toMatch(/measures\s+14\s+1\s+0/);
    expect(err).toContain('The view "measures" is not what the log says');
    expect(err).toContain('harborview/denials differs in name');
  });

  it('finds a document that is gone, one in another place, and one too many', async () => {
    const path = demo.copied();
    const err = async () => (await verify(path)).err;
    tamper(path, `update commitments set id = 'nothing' where id = 'open-house'`);
    expect(await err()).toContain('harborview/nothing is stored, but the log makes no such');
    tamper(path, `update stakeholders set "order" = 'zz' where id = 'him'`);
    expect(await err()).toContain('harborview/him is stored in another place of the list');
    tamper(path, `delete from programs where id = 'harborview'`);
    expect(await err()).toContain('harborview/harborview is not stored');
  });

  it('runs beside a server, and names facts that no view knows', async () => {
    const path = demo.copied();
    const { app, store } = await serve(path);
    await appendFutureFact(store, 'a');
    const { code, out } = await verify(path);
    await app.close();
    expect(code).toBe(0);
    const again = await verify(path);
    expect(out + again.out).toContain('No view knows "FutureFact" (1 events).');
  });

  it('says in one sentence that there is nothing to look into', async () => {
    const { code, err } = await verify(demo.nowhere);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^There is no event log in .*nowhere; name the data folder with --data\.\n$/,
    );
  });
});

describe('plumbline rebuild', () => {
  it('makes a tampered view right again', async () => {
    const path = demo.copied();
    tamper(path, `delete from milestones where id = 'go-live'`);
    expect((await run('verify', '--data', path)).code).toBe(1);
    const { code, out, err } = await run('--data', path, 'rebuild', 'milestones');
    expect([code, out]).toEqual([0, expect.stringContaining('"milestones" was made anew')]);
    expect(err).toMatch(/^milestones: [\d,]+ events, 100 %\n$/);
    expect((await run('verify', '--data', path)).code).toBe(0);
  });

  it('makes all views anew where the file is gone', async () => {
    const path = demo.copied();
    for (const end of ['', '-wal', '-shm']) rmSync(dataFiles(path).views + end, { force: true });
    expect((await run('verify', '--data', path)).err).toContain('There are no views in');
    expect((await run('rebuild', '--data', path)).code).toBe(0);
    expect((await run('verify', '--data', path)).code).toBe(0);
  });

  it('is refused while a server has the folder, with the name of the owner', async () => {
    const path = demo.copied();
    const { app } = await serve(path);
    const { code, err } = await run('rebuild', '--data', path);
    await app.close();
    expect(code).toBe(1);
    expect(err).toContain(`belongs to process ${process.pid}`);
  });

  it('names the views to whoever asks for another', async () => {
    const { code, err } = await run('rebuild', 'nothing', '--data', demo.path);
    expect(code).toBe(1);
    expect(err).toContain('There is no view "nothing"; there are programs,');
  });
});
