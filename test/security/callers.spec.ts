import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import request from 'supertest';
import { PATIENCE } from '../../apps/api/src/http/server.adapter';
import { openLedger, type Ledger } from '../ledger';

/** A server that soon loses its patience. */
const HASTE = {
  ...PATIENCE,
  headersTimeout: 300,
  requestTimeout: 600,
  connectionsCheckingInterval: 50,
};
const CHARTER = `mutation { charterProgram(input: { id: "forged", name: "F", goals: ["G"] }) { id } }`;

describe('A request that another site makes a browser send', () => {
  let ledger: Ledger;
  let address: string;
  let signed: { authorization: string };
  beforeAll(async () => {
    ledger = await openLedger();
    signed = { authorization: await ledger.everyone.authorization() };
    const { port } = ledger.app.getHttpServer().address() as { port: number };
    address = `127.0.0.1:${port}`;
  });
  afterAll(() => ledger.close());

  const post = (headers: Record<string, string>) =>
    request(ledger.app.getHttpServer())
      .post('/graphql')
      .set({ host: address, ...signed, ...headers })
      .send({ query: CHARTER });

  it.each<[string, () => Record<string, string>]>([
    ['cross-site', () => ({ 'sec-fetch-site': 'cross-site' })],
    ['same-site, from another port', () => ({ 'sec-fetch-site': 'same-site' })],
    ['a foreign origin', () => ({ origin: 'https://evil.example' })],
    ['no origin at all', () => ({ origin: 'null' })],
    ['this machine on another port', () => ({ origin: 'http://127.0.0.1:1' })],
    [
      'a foreign name that was made to point here',
      () => ({ host: 'evil.example', origin: 'http://evil.example' }),
    ],
    ['a name that only begins like ours', () => ({ origin: `http://${address}.evil.example` })],
  ])('is refused, and nothing is written: %s', async (_, headers) => {
    const { status, body } = await post(headers());
    expect(status).toBe(403);
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await ledger.ask('{ programs { totalCount } }')).data.programs.totalCount).toBe(0);
  });

  it('is answered from our own page, and to whoever is no browser', async () => {
    const query = { query: '{ programs { totalCount } }' };
    const own = { origin: `http://${address}`, 'sec-fetch-site': 'same-origin', host: address };
    for (const headers of [own, {}]) {
      const { status } = await request(ledger.app.getHttpServer())
        .post('/graphql')
        .set({ ...signed, ...headers })
        .send(query);
      expect(status).toBe(200);
    }
  });
});

describe('Where the pages have a public address', () => {
  it('that one is ours, and no other', async () => {
    const ledger = await openLedger({ origins: ['https://ledger.example'] });
    const authorization = await ledger.everyone.authorization();
    const from = (origin: string) =>
      request(ledger.app.getHttpServer())
        .post('/graphql')
        .set({ origin, authorization })
        .send({ query: '{ programs { totalCount } }' });
    expect((await from('https://ledger.example')).status).toBe(200);
    expect((await from('http://ledger.example')).status).toBe(403);
    await ledger.close();
  });
});

describe('A caller who asks too often', () => {
  const ask = (ledger: Ledger, forwarded: string, authorization?: string) => {
    const post = request(ledger.app.getHttpServer()).post('/graphql');
    post.set('x-forwarded-for', forwarded);
    if (authorization) post.set({ authorization });
    return post.send({ query: '{ programs { totalCount } }' });
  };

  it('is told to wait, as JSON, whatever address it claims to come from', async () => {
    const ledger = await openLedger({ requestsPerMinute: 3 });
    const statuses: number[] = [];
    for (let n = 1; n <= 3; n += 1) statuses.push((await ask(ledger, `203.0.113.${n}`)).status);
    expect(statuses).toEqual([401, 401, 401]);
    const { status, headers, body } = await ask(ledger, '203.0.113.99');
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(body.errors[0].extensions.code).toBe('TOO_MANY');
    expect((await request(ledger.app.getHttpServer()).get('/ready')).status).toBe(200);
    await ledger.close();
  });

  it('is known by what a trusted proxy saw, not by what stands before it', async () => {
    const ledger = await openLedger({ requestsPerMinute: 1, trustProxy: 1 });
    expect((await ask(ledger, '198.51.100.1, 203.0.113.1')).status).toBe(401);
    expect((await ask(ledger, '198.51.100.2, 203.0.113.1')).status).toBe(429);
    expect((await ask(ledger, '198.51.100.1, 203.0.113.2')).status).toBe(401);
    await ledger.close();
  });

  it('is one caller in all its addresses, once signed in', async () => {
    const ledger = await openLedger({ requestsPerMinute: 1, trustProxy: 1 });
    const token = await ledger.everyone.authorization();
    expect((await ask(ledger, '203.0.113.1', token)).status).toBe(200);
    expect((await ask(ledger, '203.0.113.2', token)).status).toBe(429);
    await ledger.close();
  });
});

describe('A slow caller', () => {
  it('has ten seconds for the headers, thirty for the request, and five until the next', async () => {
    const ledger = await openLedger();
    const { headersTimeout, requestTimeout, keepAliveTimeout } = ledger.app.getHttpServer();
    expect({ headersTimeout, requestTimeout, keepAliveTimeout }).toEqual({
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 5_000,
    });
    expect(PATIENCE.connectionsCheckingInterval).toBeLessThanOrEqual(2_000);
    await ledger.close();
  });

  const HEAD = 'POST /graphql HTTP/1.1\r\nHost: plumbline\r\n';
  it.each([
    ['headers', '', 'X-More: 1\r\n'],
    ['a body', 'Content-Type: application/json\r\nContent-Length: 10000\r\n\r\n{', ' '],
  ])('who trickles %s is sent away', async (_, begun, more) => {
    const ledger = await openLedger({ patience: HASTE });
    const authorization = await ledger.everyone.authorization();
    const { port } = ledger.app.getHttpServer().address() as AddressInfo;
    const slow = connect(port, '127.0.0.1');
    let told = '';
    slow.on('data', (part) => (told += String(part)));
    slow.on('error', () => undefined);
    slow.write(`${HEAD}Authorization: ${authorization}\r\n${begun}`);
    const trickle = setInterval(() => slow.write(more), HASTE.connectionsCheckingInterval);
    await once(slow, 'close');
    clearInterval(trickle);
    expect(told).toMatch(/^HTTP\/1\.1 408 /);
    await ledger.close();
  });
});
