import { Keys, openJointAccess, Sessions } from '@plumbline/access';
import { Logger } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Person } from '@plumbline/cases';
import { Clock, MemoryEventStore, type EventStore } from '@plumbline/event-store';
import { Runner, joinViews } from '@plumbline/read-models';
import { createApi } from '../../apps/api/src/create-api';
import { freshSchema } from './views';

const address = `${process.env['PLUMBLINE_TEST_POSTGRES']}?schema=${freshSchema()}`;
const store = new MemoryEventStore(new Clock());
const keys = Keys.forNow();
/** A server that leaves lets go of its connection to the log, not of the log. */
const connection = Object.create(store, { close: { value: async () => {} } }) as EventStore;

/** A server that shares the log and PostgreSQL with the other one, and nothing else. */
class Server {
  private constructor(
    readonly app: NestExpressApplication,
    private readonly url: string,
  ) {}

  static async start(): Promise<Server> {
    const joint = joinViews(address);
    const { database } = joint;
    const access = await openJointAccess(address);
    const keeping = { store: connection, database, joint, access, keys, clock: new Clock() };
    const app = await createApi(keeping, { quiet: true, explorer: true });
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as { port: number };
    return new Server(app, `http://127.0.0.1:${port}`);
  }

  get keeps(): boolean {
    return this.app.get(Runner).keeps;
  }

  async ask(headers: Record<string, string>, query: string) {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return {
      status: response.status,
      kept: response.headers.has('x-plumbline-answer'),
      ...((await response.json()) as { data?: Record<string, unknown>; errors?: unknown }),
    };
  }

  /** What `/events` says from now on, piece by piece. */
  async *events(headers: Record<string, string>): AsyncGenerator<string> {
    const leaving = new AbortController();
    const { body } = await fetch(`${this.url}/events?program=north`, {
      headers,
      signal: leaving.signal,
    });
    const decoder = new TextDecoder();
    try {
      for await (const piece of body!) yield decoder.decode(piece as Uint8Array);
    } finally {
      leaving.abort();
    }
  }
}

describe('Two servers on the same log and the same PostgreSQL', () => {
  let first: Server;
  let second: Server;
  let ana: Person;
  let token: Record<string, string>;

  beforeAll(async () => {
    for (const level of ['log', 'warn'] as const) {
      jest.spyOn(Logger.prototype, level).mockImplementation();
    }
    first = await Server.start();
    second = await Server.start();
    ana = new Person(first.app, 'ana');
    token = { authorization: await ana.authorization() };
    await first.ask(token, chartered);
    await ana.join('north');
  });
  afterAll(async () => {
    await second?.app.close();
    await first?.app.close();
    jest.restoreAllMocks();
  });

  const chartered = `mutation { charterProgram(input: {
    id: "north", name: "North", goals: ["Fewer errors"] }) { position } }`;
  const add = async (server: Server, id: string): Promise<string> => {
    const { data } = await server.ask(
      token,
      `mutation { addSite(input: { program: "north", id: "${id}", name: "${id}" }) { position } }`,
    );
    return (data!['addSite'] as { position: string }).position;
  };
  const SITES = '{ program(id: "north") { sites { id } } }';
  const sites = (after: string) => `{ program(id: "north", after: "${after}") { sites { id } } }`;

  it('have one that keeps the views, and both take commands and answer what either was told', async () => {
    expect([first.keeps, second.keeps]).toEqual([true, false]);
    const known: { id: string }[] = [];
    for (const [at, [told, asked]] of [
      [first, second],
      [second, first],
    ].entries()) {
      known.push({ id: `site${at}` });
      const position = await add(told!, `site${at}`);
      const { data } = await asked!.ask(token, sites(position));
      expect(data).toEqual({ program: { sites: known } });
    }
  });

  it('keep no answer longer than it holds, whichever of them is told something new', async () => {
    const before = await second.ask(token, SITES);
    expect(await second.ask(token, SITES)).toMatchObject({ kept: true, data: before.data });
    await second.app.get(Runner).reached((await add(first, 'kept')) as never);
    const { kept, data } = await second.ask(token, SITES);
    expect(kept).toBe(false);
    expect(JSON.stringify(data)).toContain('"kept"');
  });

  it('tell a browser at one of them what was done at the other', async () => {
    const told = second.events(token);
    await told.next();
    const position = await add(first, 'live');
    const { value } = await told.next();
    expect(value).toBe(
      `id: ${position}\ndata: {"position":"${position}","types":["SiteAdded"]}\n\n`,
    );
    await told.return(undefined);
  });

  it('let in at one who signed in at the other, until that is ended anywhere', async () => {
    const cookie = { cookie: await ana.session() };
    expect((await second.ask(cookie, SITES)).status).toBe(200);
    await second.app.get(Sessions).endAllOf(ana.account);
    for (const server of [first, second]) {
      expect((await server.ask(cookie, SITES)).status).toBe(401);
    }
  });
});
