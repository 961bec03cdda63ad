import { joinViews } from '@plumbline/read-models';
import { sql } from 'kysely';
import { hostname } from 'node:os';
import { Client } from 'pg';
import { demoFolder, run, type DemoFolder } from '../../apps/cli/test/demo-folder';
import { freshSchema } from './views';

const database = process.env['PLUMBLINE_TEST_POSTGRES']!;
const schema = freshSchema();
const views = `${database}?schema=${schema}`;

let demo: DemoFolder;
beforeAll(async () => (demo = await demoFolder()));
afterAll(() => demo?.remove());

describe('plumbline with --views', () => {
  const plumbline = (command: string, address = views) =>
    run(command, '--data', demo.path, '--views', address);

  it('refuses to verify what was never made, and says what to do', async () => {
    const { code, err } = await plumbline('verify');
    expect(code).toBe(1);
    expect(err).toBe(
      'There are no views in this database yet; start the server, or rebuild them.\n',
    );
  });

  it('makes all views in PostgreSQL, and finds every document as the log says', async () => {
    expect(await plumbline('rebuild')).toMatchObject({ code: 0 });
    const { code, out } = await plumbline('verify');
    expect(out).toContain('Every view is what the log says.');
    expect(code).toBe(0);
  });

  describe('rebuild beside servers that share the views', () => {
    const server = joinViews(views);
    afterAll(() => server.close());
    const positions = async () => {
      const { rows } = await sql<{ position: string }>`
        select position from leases union all select position from checkpoints`.execute(
        server.database,
      );
      return new Set(rows.map(({ position }) => position));
    };

    it('is refused while one keeps them, and says which', async () => {
      const epoch = (await server.lease.take())!;
      const { code, err } = await plumbline('rebuild');
      expect(code).toBe(1);
      expect(err).toBe(
        `A server keeps these views: ${hostname()}. Stop all servers, then say this again; after one ` +
          'that was killed, in ten seconds.\n',
      );
      expect(await server.lease.renew(epoch)).toBe(true);
      await server.lease.release(epoch);
    });

    it('has a term of its own, and lets go of it', async () => {
      const before = Number(await server.lease.take());
      await server.lease.release(`${before}`);
      expect(await plumbline('rebuild')).toMatchObject({ code: 0 });
      expect(Number(await server.lease.take())).toBe(before + 2);
      await server.lease.release(`${before + 2}`);
    });

    it('writes nothing any more when a server took over', async () => {
      const rebuilder = joinViews(views);
      const late = rebuilder.tenure.once(async (guard) => {
        await server.lease.take(true);
        await rebuilder.database.transaction().execute((now) => guard.admit(now));
      });
      await expect(late).rejects.toThrow('A server keeps these views');
      await rebuilder.close();
      await sql`update leases set expires = clock_timestamp()`.execute(server.database);
    });

    it('tells servers anew where the views stand, also where they were told of a longer log', async () => {
      await sql`update leases set position = 'zzz'`.execute(server.database);
      expect(await plumbline('rebuild')).toMatchObject({ code: 0 });
      expect([...(await positions())]).toEqual([expect.not.stringContaining('zzz')]);
    });
  });

  it('finds a document that is not what the log says', async () => {
    const client = new Client(database);
    await client.connect();
    await client.query(`update ${schema}.programs set document = '{"name": "Another"}'`);
    await client.end();
    const { code, err } = await plumbline('verify');
    expect(code).toBe(1);
    expect(err).toContain('The view "programs" is not what the log says: harborview/harborview');
  });

  it('says of a database that is not there what the database said', async () => {
    const { code, err } = await plumbline('verify', 'postgres://plumbline@127.0.0.1:1/nowhere');
    expect(code).toBe(1);
    expect(err).toContain('The database of the views cannot be used: connect ECONNREFUSED');
  });
});
