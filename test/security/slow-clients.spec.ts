import { createConnection } from 'node:net';
import { openLedger, type Ledger } from '../ledger';

const SOON = { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50 };
const HEAD = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\n';

/** The answer may be lost on the way to who goes on sending. */
const CUT_OFF = /^(HTTP\/1\.1 408 |$)/;

describe('A client that sends a little at a time (Slowloris)', () => {
  let ledger: Ledger;
  beforeAll(async () => (ledger = await openLedger({ patience: SOON })), 600_000);
  afterAll(() => ledger.close());

  /** Sends a beginning and then a little for ever; answers what came when the server had enough. */
  function trickle(beginning: string, little: string): Promise<string> {
    const { port } = ledger.app.getHttpServer().address() as { port: number };
    const socket = createConnection(port, '127.0.0.1', () => socket.write(beginning));
    const trickling = setInterval(() => socket.write(little), 20);
    let answer = '';
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    // Whoever is cut off may notice only by writing on.
    socket.on('error', () => undefined);
    return new Promise((resolve) =>
      socket.once('close', () => {
        clearInterval(trickling);
        resolve(answer);
      }),
    );
  }

  it('is cut off by the server where it is headers, without being waited for', async () => {
    expect(await trickle(HEAD, 'x-more: x\r\n')).toMatch(CUT_OFF);
  }, 600_000);

  it('is cut off by the server where it is the body of someone who is signed in', async () => {
    const said = `content-type: application/json\r\ncontent-length: 100000\r\nauthorization: ${await ledger.everyone.authorization()}`;
    expect(await trickle(`${HEAD}${said}\r\n\r\n{`, ' ')).toMatch(CUT_OFF);
    const { status } = await fetch(`${await ledger.app.getUrl()}/live`);
    expect(status).toBe(200);
  }, 600_000);
});
