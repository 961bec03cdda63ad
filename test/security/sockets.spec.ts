import { Person } from '@plumbline/cases';
import { createClient, type Client } from 'graphql-ws';
import { once } from 'node:events';
import WebSocket from 'ws';
import type { Admission } from '../../apps/api/src/admission';
import { openLedger, type Ledger } from '../ledger';
import { webSocketWith } from '../web-socket';

const MOVES = 'subscription { programChanged(program: "north") { position } }';

describe('A WebSocket', () => {
  let ledger: Ledger;
  let allowed: boolean;
  let openly: boolean;
  let asked: number;
  let authorization: string;
  const admission: Partial<Admission> = {
    mayAskOpenly: () => openly,
    stillAllowed: async () => {
      asked += 1;
      return allowed;
    },
  };

  beforeEach(async () => {
    [allowed, openly, asked] = [true, true, 0];
    ledger = await openLedger({ admission, recheckEvery: 3_600_000 });
    await ledger.give('charterProgram', { id: 'north', name: 'North', goals: ['G'] });
    authorization = await ledger.everyone.authorization();
  });
  afterEach(() => ledger.close());

  const port = () => (ledger.app.getHttpServer().address() as { port: number }).port;
  const open = (headers: Record<string, string> = {}, path = '/graphql') =>
    new WebSocket(`ws://127.0.0.1:${port()}${path}`, 'graphql-transport-ws', {
      headers: { authorization, ...headers },
    });
  /** The status with which a socket is turned away; 101 where it is let in. */
  const statusOf = (socket: WebSocket) =>
    new Promise<number>((resolve) => {
      socket.on('error', () => undefined);
      socket.once('open', () => resolve(101));
      socket.once('unexpected-response', (_, { statusCode }) => resolve(statusCode!));
    });

  async function statuses(count: number, headers: Record<string, string>): Promise<number[]> {
    const found: number[] = [];
    for (let n = 0; n < count; n += 1) found.push(await statusOf(open(headers)));
    return found;
  }

  it.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['a site that the browser calls foreign', { 'sec-fetch-site': 'cross-site' }],
    ['a name that was made to point here', { origin: 'http://evil.example', host: 'evil.example' }],
  ])('from %s is turned away with 403', async (_, headers) => {
    expect(await statusOf(open(headers as Record<string, string>))).toBe(403);
  });

  it('from our own page is let in, at its own address only', async () => {
    expect(await statusOf(open({ origin: `http://127.0.0.1:${port()}` }))).toBe(101);
    expect(await statusOf(open({}, '/'))).toBe(404);
    expect(await statusOf(open({}, '/graphqlx'))).toBe(404);
  });

  it('from who is not signed in is turned away with 401', async () => {
    expect(await statusOf(open({ authorization: 'Bearer plumbline_of-nobody' }))).toBe(401);
  });

  it('is one of at most twenty for each caller, and a closed one makes room', async () => {
    const other = { authorization: await new Person(ledger.app, 'other').authorization() };
    expect(await statuses(20, {})).toEqual(Array(20).fill(101));
    expect(await statusOf(open())).toBe(429);
    const first = open(other);
    expect(await statusOf(first)).toBe(101);
    expect(await statuses(19, other)).toEqual(Array(19).fill(101));
    expect(await statusOf(open(other))).toBe(429);
    first.close();
    let status = 429;
    while (status === 429) status = await statusOf(open(other));
    expect(status).toBe(101);
  });

  it('CVE-2024-37890: with more headers than are read is turned away, and the server goes on', async () => {
    const headers = Object.fromEntries(Array.from({ length: 2_100 }, (_, n) => [`x${n}`, '1']));
    expect([400, 431]).toContain(await statusOf(open(headers)));
    expect(await statusOf(open())).toBe(101);
  });

  it('is asked again and again while it is silent, and closed once it is no longer allowed', async () => {
    const impatient = await openLedger({ admission, recheckEvery: 10 });
    const { port: there } = impatient.app.getHttpServer().address() as { port: number };
    const socket = new WebSocket(`ws://127.0.0.1:${there}/graphql`, 'graphql-transport-ws', {
      headers: { authorization: await impatient.everyone.authorization() },
    });
    await once(socket, 'open');
    while (asked < 2) await new Promise(setImmediate);
    allowed = false;
    const [code] = await once(socket, 'close');
    expect(code).toBe(4403);
    await impatient.close();
  });

  it('that says more than 64 kB at once is closed', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const socket = open();
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init', payload: { x: 'x'.repeat(70_000) } }));
    const [code] = await once(socket, 'close');
    expect(code).toBe(1009);
    log.mockRestore();
  });

  it('that says what is no message is closed without a word about our insides', async () => {
    const socket = open();
    await once(socket, 'open');
    socket.send('{"type":');
    const [code, reason] = await once(socket, 'close');
    expect(code).toBe(4400);
    expect(String(reason)).not.toMatch(/\/|node|at /);
  });

  describe('that subscribes', () => {
    let client: Client;
    let closed: Promise<{ code: number }>;
    beforeEach(() => {
      client = createClient({
        url: `ws://127.0.0.1:${port()}/graphql`,
        webSocketImpl: webSocketWith(authorization),
        lazy: false,
        retryAttempts: 0,
        onNonLazyError: () => undefined,
      });
      closed = new Promise((resolve) => {
        client.on('closed', (event) => resolve(event as { code: number }));
      });
    });
    afterEach(() => client.dispose());

    const refusal = (query: string) =>
      new Promise<readonly { extensions?: { code?: string } }[]>((resolve, reject) => {
        client.subscribe(
          { query },
          {
            next: () => reject(new Error('This was answered.')),
            error: (errors) => resolve(errors as readonly object[]),
            complete: () => undefined,
          },
        );
      });

    it.each([
      ['INVALID', 'a query', '{ programs { totalCount } }'],
      [
        'INVALID',
        'a mutation',
        'mutation { addSite(input: { program: "north", id: "x", name: "X" }) { id } }',
      ],
      ['INVALID', 'what the schema has not', 'subscription { nothing }'],
      ['INVALID', 'what is no text of GraphQL', 'subscription {'],
      [
        'TOO_COMPLEX',
        'too many names',
        `subscription { programChanged(program: "north") { ${Array.from({ length: 40 }, (_, n) => `a${n}: position`).join(' ')} } }`,
      ],
      ['TOO_COMPLEX', 'too many words', `subscription { ${'__typename '.repeat(3_000)} }`],
    ])('is refused as %s when it asks for %s', async (code, _, query) => {
      const head = await ledger.store.head();
      const [error] = await refusal(query);
      expect(error?.extensions?.code).toBe(code);
      expect(await ledger.store.head()).toBe(head);
    });

    it('is refused a text of its own where only known documents are answered', async () => {
      openly = false;
      const [error] = await refusal(MOVES);
      expect(error?.extensions?.code).toBe('PERSISTED_ONLY');
    });

    it('is closed instead of told, once it is no longer allowed', async () => {
      allowed = false;
      let outcome: string | undefined;
      void client
        .iterate({ query: MOVES })
        .next()
        .then(
          ({ done }) => (outcome = done ? 'ended' : 'told'),
          () => (outcome = 'closed'),
        );
      for (let n = 1; outcome === undefined; n += 1) {
        await ledger.give('addSite', { program: 'north', id: `site-${n}`, name: 'Site' });
      }
      expect((await closed).code).toBe(4403);
      expect(outcome).not.toBe('told');
      expect(asked).toBeGreaterThan(0);
    });
  });
});
