import { existsSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { Readiness } from '../../apps/api/src/http/readiness';
import { openLedger, type Ledger } from '../ledger';

const PAGES = join(__dirname, '../../apps/dashboard/dist');
const built = existsSync(join(PAGES, 'index.html'));

/** What every answer carries, whatever it answers. */
const ALWAYS = {
  'content-security-policy':
    "default-src 'none';script-src 'self';style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';img-src 'self' data:;font-src 'self';" +
    "connect-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none';" +
    "require-trusted-types-for 'script'",
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
  'x-xss-protection': '0',
};
/** What belongs to one body or connection and says nothing about safety. */
const PASSING =
  /^(date|connection|keep-alive|content-(length|type)|ratelimit.*|allow|vary|retry-after|accept-ranges|www-authenticate|last-modified|etag)$/;

describe('The headers of an answer', () => {
  let ledger: Ledger;
  let authorization: string;
  beforeAll(async () => {
    ledger = await openLedger({ pages: PAGES, trustProxy: ['loopback'] });
    authorization = await ledger.everyone.authorization();
  });
  afterAll(() => ledger.close());

  const http = () => request(ledger.app.getHttpServer());
  const lasting = (headers: object) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !PASSING.test(name)));

  type Send = () => request.Test;
  const json = (body: string) =>
    http().post('/graphql').set({ authorization, 'content-type': 'application/json' }).send(body);
  const routes: [what: string, status: number, send: Send][] = [
    ['an answer', 200, () => json('{"query":"{ programs { totalCount } }"}')],
    ['a refusal of GraphQL', 400, () => json('{"query":"{ nothing }"}')],
    ['a broken body', 400, () => json('{')],
    ['a body that is too large', 413, () => json(`"${'x'.repeat(1_100_000)}"`)],
    ['a wrong type', 415, () => http().post('/graphql').type('form').send({ query: '{ a }' })],
    ['a wrong method', 405, () => http().get('/graphql?query={__typename}')],
    [
      'another site',
      403,
      () => http().post('/graphql').set('sec-fetch-site', 'cross-site').send({ query: '{ a }' }),
    ],
    ['who is not signed in', 401, () => http().post('/graphql').send({ query: '{ a }' })],
    ['readiness', 200, () => http().get('/ready')],
    ['an address that is not there', 404, () => http().get('/nowhere')],
    ['an address that cannot be read', 404, () => http().get('/%E0%A4%A')],
    ['the list of documents', 404, () => http().get('/documents.json')],
    ['a path out of the pages', 404, () => http().get('/..%2f..%2fpackage.json')],
  ];

  it.each(routes)('say the same, and that it is JSON: %s', async (_, status, send) => {
    const answer = await send();
    expect(answer.status).toBe(status);
    expect(lasting(answer.headers)).toEqual(ALWAYS);
    expect(answer.headers['content-type']).toMatch(/^application\/json; charset=utf-8$/);
    expect(answer.body).toBeInstanceOf(Object);
  });

  (built ? it : it.skip).each([
    ['/', ALWAYS['content-security-policy']],
    [
      '/explorer/',
      "default-src 'none';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;" +
        "font-src 'self' data:;connect-src 'self';base-uri 'none';form-action 'self';" +
        "frame-ancestors 'none';worker-src 'self' blob:",
    ],
  ])('of the page %s differ only in what the page needs', async (path, policy) => {
    const { headers, status } = await http().get(path).set('accept-encoding', 'identity');
    expect(status).toBe(200);
    expect(lasting(headers)).toEqual({
      ...ALWAYS,
      'content-security-policy': policy,
      'cache-control': 'no-cache',
    });
  });

  it('of a server that is stopping say that it takes no more work', async () => {
    const stopping = await openLedger();
    stopping.app.get(Readiness).end();
    const { status, body } = await request(stopping.app.getHttpServer()).get('/ready');
    expect({ status, body }).toEqual({ status: 503, body: { ready: false } });
    await stopping.close();
  });

  it('make a browser remember TLS where there is TLS, and only there', async () => {
    const over = (protocol: string) => http().get('/ready').set('x-forwarded-proto', protocol);
    const header = 'strict-transport-security';
    expect((await over('https')).headers[header]).toBe('max-age=31536000; includeSubDomains');
    expect((await over('http')).headers).not.toHaveProperty(header);
  });

  it('give each request another id, which a caller cannot choose', async () => {
    const ids = [
      await http().get('/ready'),
      await http().get('/ready').set('x-request-id', 'mine'),
    ];
    expect(new Set([...ids.map(({ headers }) => headers['x-request-id']), 'mine']).size).toBe(3);
  });
});
