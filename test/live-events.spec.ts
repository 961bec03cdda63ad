import { get, type ClientRequest, type IncomingMessage } from 'node:http';
import request from 'supertest';
import { openLedger, type Ledger } from './ledger';

/** What came over one open answer, event by event. */
class Listening {
  private text = '';
  private readonly waiting = new Set<() => void>();
  ended = false;

  private constructor(
    readonly response: IncomingMessage,
    private readonly asked: ClientRequest,
  ) {
    response.setEncoding('utf8');
    response.on('data', (part: string) => this.note(part));
    response.on('close', () => {
      this.ended = true;
      this.note('');
    });
  }

  static open(port: number, path: string, headers: Record<string, string>): Promise<Listening> {
    return new Promise((opened, failed) => {
      const asked = get({ port, host: '127.0.0.1', path, headers }, (response) =>
        opened(new Listening(response, asked)),
      );
      asked.on('error', failed);
    });
  }

  get events(): { id: string; data: { position: string; types: string[] } }[] {
    return this.text
      .split('\n\n')
      .filter((event) => event.startsWith('id: '))
      .map((event) => {
        const [, id = '', data = ''] = /^id: (.*)\ndata: (.*)$/.exec(event) ?? [];
        return { id, data: JSON.parse(data) };
      });
  }

  /** Waits, for as long as the test may run, until something holds. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((told) => this.waiting.add(told));
  }

  leave(): void {
    this.asked.destroy();
  }

  private note(part: string): void {
    this.text += part;
    for (const told of this.waiting) told();
    this.waiting.clear();
  }
}

describe('Listening to a program at /events', () => {
  let ledger: Ledger;
  let port: number;
  beforeAll(async () => {
    ledger = await openLedger();
    port = (ledger.app.getHttpServer().address() as { port: number }).port;
    await ledger.give('charterProgram', { id: 'north', name: 'North', goals: ['Health'] });
    await ledger.look('north', 'id');
  });
  afterAll(() => ledger.close());

  const addSite = (id: string) => ledger.give('addSite', { program: 'north', id, name: id });
  const listen = async (since?: string) =>
    Listening.open(port, '/events?program=north', {
      authorization: await ledger.everyone.authorization(),
      ...(since !== undefined && { 'last-event-id': since }),
    });

  it('tells first where the program stands, then each move: its position and its kinds of fact', async () => {
    const stream = await listen();
    expect(stream.response.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    await stream.until(() => stream.events.length === 1);
    expect(stream.events[0]?.data.types).toEqual([]);
    const { position } = await addSite('first');
    await stream.until(() => stream.events.length === 2);
    expect(stream.events[1]).toEqual({
      id: position,
      data: { position, types: ['SiteAdded'] },
    });
    stream.leave();
  });

  it('never tells data', async () => {
    const stream = await listen();
    await stream.until(() => stream.events.length === 1);
    await addSite('a-name-nobody-may-see');
    await stream.until(() => stream.events.length === 2);
    expect(JSON.stringify(stream.events)).not.toContain('a-name-nobody-may-see');
    stream.leave();
  });

  it('goes on from where the browser was, with all that was missed as one move', async () => {
    const { position: seen } = await addSite('main');
    await addSite('east');
    const { position: last } = await ledger.give('amendGoal', {
      program: 'north',
      goal: 'goal-1',
      text: 'Better health',
      reason: 'Clearer',
    });
    await ledger.look('north', 'id');
    const stream = await listen(seen);
    await stream.until(() => stream.events.length === 1);
    expect(stream.events[0]?.data).toEqual({ position: last, types: ['SiteAdded', 'GoalAmended'] });
    stream.leave();
  });

  it('takes a position that is none for none', async () => {
    const stream = await listen('nonsense');
    await stream.until(() => stream.events.length === 1);
    expect(stream.events[0]?.data.types).toEqual([]);
    stream.leave();
  });

  it('is refused to who is not signed in, and says nothing of a program to who is no member', async () => {
    const server = ledger.app.getHttpServer();
    expect((await request(server).get('/events?program=north')).status).toBe(401);
    const authorization = await ledger.everyone.authorization();
    for (const path of ['/events?program=south', '/events', '/events?program=a&program=b']) {
      const { status, body } = await request(server).get(path).set({ authorization });
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(body.errors[0].extensions.code).toBe('NOT_FOUND');
    }
    expect(
      (await request(server).post('/events?program=north').set({ authorization })).status,
    ).toBe(405);
  });

  it('ends before the next move is told to who may not watch any more', async () => {
    const stream = await listen();
    await stream.until(() => stream.events.length === 1);
    await ledger.everyone.leave('north');
    await stream.until(() => stream.ended);
    expect(stream.events).toHaveLength(1);
    await ledger.everyone.join('north');
  });

  it('is capped for each caller', async () => {
    const streams = await Promise.all(Array.from({ length: 20 }, () => listen()));
    const authorization = await ledger.everyone.authorization();
    const refused = await request(ledger.app.getHttpServer())
      .get('/events?program=north')
      .set({ authorization });
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBe('60');
    streams.forEach((stream) => stream.leave());
  });

  it('ends with the server', async () => {
    const own = await openLedger();
    await own.give('charterProgram', { id: 'north', name: 'North', goals: ['Health'] });
    await own.look('north', 'id');
    const at = (own.app.getHttpServer().address() as { port: number }).port;
    const authorization = await own.everyone.authorization();
    const stream = await Listening.open(at, '/events?program=north', { authorization });
    await stream.until(() => stream.events.length === 1);
    await own.close();
    await stream.until(() => stream.ended);
  });
});
