import { Client } from 'pg';
import { demoFolder, run, type DemoFolder } from '../../apps/cli/test/demo-folder';
import { freshSchema } from './views';

const server = process.env['PLUMBLINE_TEST_POSTGRES']!;
const schema = freshSchema();
const views = `${server}?schema=${schema}`;

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

  it('finds a document that is not what the log says', async () => {
    const client = new Client(server);
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
