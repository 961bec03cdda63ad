import { Clock, SqliteEventStore, dataFiles, START } from '@plumbline/event-store';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareFolder } from './prepared-folder';
import { Served } from './served';

const WRITERS = 16;
const ENOUGH = 200;

/** A server of its own process, stopped in whatever state a test leaves it. */
describe('A server that is told to stop', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-stop-'));
  let served: Served;
  let data: string;
  let authorization: string;
  let address: URL;

  beforeEach(async () => {
    data = mkdtempSync(join(folder, 'data-'));
    authorization = await prepareFolder(data);
    const environment = { EXPLORER: 'on', REQUESTS_PER_MINUTE: '1000000' };
    served = await Served.start({ data, empty: true, environment });
    address = new URL('/graphql', served.address);
  });
  afterEach(() => served.kill());
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The answer to a command, or how the connection ended without one. */
  function post(agent: Agent, body: string): Promise<{ status: number; text: string } | string> {
    return new Promise((resolve) => {
      const sent = request(address, {
        method: 'POST',
        agent,
        headers: { authorization, 'content-type': 'application/json' },
      });
      sent.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'broken'));
      sent.once('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.once('end', () => resolve({ status: response.statusCode!, text }));
        response.once('error', () => resolve('broken after the answer began'));
      });
      sent.end(body);
    });
  }

  const charter = (id: string) =>
    JSON.stringify({
      query: `mutation { charterProgram(input: { id: "${id}", name: "P", goals: ["G"] }) { position } }`,
    });

  it('finishes what is under way, keeps all that it acknowledged, and ends with 0', async () => {
    const acknowledged: string[] = [];
    const unlike: unknown[] = [];
    const write = async (writer: number): Promise<void> => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let n = 0; ; n += 1) {
        const id = `p-${writer}-${n}`;
        const answer = await post(agent, charter(id));
        if (typeof answer === 'string') {
          if (answer === 'broken after the answer began') unlike.push(answer);
          return agent.destroy();
        }
        if (answer.status === 200 && answer.text.includes('"position"')) acknowledged.push(id);
        else if (answer.status !== 503) unlike.push(answer);
        if (acknowledged.length === ENOUGH) served.process.kill('SIGTERM');
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    expect(await served.ended).toEqual([0, null]);
    expect(unlike).toEqual([]);
    const kept = new Set<string>();
    const store = SqliteEventStore.open({ file: dataFiles(data).events, clock: new Clock() });
    for await (const { stream } of store.readAll(START)) kept.add(stream.split('.')[0]!);
    await store.close();
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThanOrEqual(ENOUGH);
  });

  it('told a second time, does not wait for who is slow, and ends with 1', async () => {
    const slow = request(address, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', 'content-length': '1000' },
    });
    slow.on('error', () => undefined);
    slow.write('{');
    await once(slow, 'socket');
    const [socket] = [slow.socket!];
    if (socket.connecting) await once(socket, 'connect');
    await post(new Agent(), '{"query":"{ __typename }"}');
    served.process.kill('SIGTERM');
    const again = setInterval(() => served.process.kill('SIGTERM'), 1_100);
    expect(await served.ended).toEqual([1, null]);
    clearInterval(again);
  });
});
