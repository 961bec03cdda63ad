import { Person } from '@plumbline/cases';
import { Runner } from '@plumbline/read-models';
import request from 'supertest';
import { openLedger, type Ledger } from './ledger';

const METRICS_TOKEN = 'a-token-that-is-long-enough';

describe('The health of a server', () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await openLedger({ metricsToken: METRICS_TOKEN });
    await ledger.give('charterProgram', { id: 'north', name: 'North', goals: ['Health'] });
    await ledger.look('north', 'id');
  });
  afterAll(() => ledger.close());

  const get = (path: string) => request(ledger.app.getHttpServer()).get(path);
  const throughProxy = (path: string) => get(path).set('x-forwarded-for', '203.0.113.7');

  it('is live as long as it answers, and ready as long as it takes work', async () => {
    expect((await get('/live')).body).toEqual({ live: true });
    expect((await get('/ready')).body).toEqual({ ready: true });
  });

  it('is told in figures to whoever asks from this machine', async () => {
    const { status, body } = await get('/health');
    expect(status).toBe(200);
    const head = await ledger.store.head();
    expect(body).toMatchObject({
      health: 'well',
      log: { head },
      views: { state: 'caughtUp', position: head, seconds: 0, events: 0, parked: 0, paused: [] },
    });
    expect(body.views.keptHere).toBe(true);
    expect(['SQLite', 'PostgreSQL']).toContain(body.views.kind);
  });

  it('is told in a word to others, to another site and to another name of this machine', async () => {
    const others = [
      throughProxy('/health'),
      get('/health').set('host', 'ledger.example'),
      get('/health').set('sec-fetch-site', 'cross-site'),
    ];
    for (const other of others) expect((await other).body).toEqual({ health: 'well' });
  });

  it('is told in figures to an administrator from anywhere, and not to a member', async () => {
    const seenBy = async (person: Person) => {
      const authorization = await person.authorization();
      return (await throughProxy('/health').set('authorization', authorization)).body;
    };
    expect(await seenBy(ledger.everyone)).toMatchObject({ views: { state: 'caughtUp' } });
    const member = new Person(ledger.app, 'ben', ['sponsor']);
    await member.join('north');
    const { views } = await seenBy(member);
    expect(views).toBeUndefined();
  });

  it('is measured by Prometheus from this machine, or with the token', async () => {
    await ledger.app.get(Runner).caughtUp();
    const { status, text, headers } = await get('/metrics');
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toMatch(/^plumbline_views_behind_events 0$/m);
    expect(text).toMatch(/^plumbline_views_following 1$/m);
    expect(text).toMatch(/^plumbline_answers_total\{status="2xx"\} [1-9]/m);
    for (const line of text.trimEnd().split('\n')) {
      expect(line).toMatch(
        /^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? [\d.e+-]+)$/,
      );
    }
    expect((await throughProxy('/metrics')).status).toBe(401);
    const token = (said: string) => throughProxy('/metrics').set('authorization', `Bearer ${said}`);
    expect((await token(METRICS_TOKEN)).status).toBe(200);
    expect((await token('another')).status).toBe(401);
  });

  it('is ill, and not ready, when the views stand still', async () => {
    const own = await openLedger();
    try {
      const runner = own.app.get(Runner);
      jest.spyOn(runner, 'stoppedBy', 'get').mockReturnValue(new Error('It broke.'));
      await runner.stop();
      const server = own.app.getHttpServer();
      expect((await request(server).get('/ready')).status).toBe(503);
      const { status, body } = await request(server).get('/health');
      expect(status).toBe(503);
      expect(body).toMatchObject({ health: 'ill', views: { state: 'stopped' } });
      expect((await request(server).get('/live')).status).toBe(200);
    } finally {
      await own.close();
    }
  });
});
