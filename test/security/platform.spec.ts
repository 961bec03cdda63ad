import { length } from 'class-validator';
import { existsSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import request from 'supertest';
import { openLedger, type Ledger } from '../ledger';

const root = join(__dirname, '../..');
const SURE = { id: 'north', name: 'North', goals: ['G'] };

describe('What is known to have broken servers like this one', () => {
  let ledger: Ledger;
  let authorization: string;
  beforeAll(async () => {
    ledger = await openLedger();
    authorization = await ledger.everyone.authorization();
  });
  afterAll(() => ledger.close());

  const http = () => request(ledger.app.getHttpServer());
  const raw = (body: string) =>
    http().post('/graphql').set({ authorization, 'content-type': 'application/json' }).send(body);
  const charter = (input: string) =>
    raw(
      `{"query":"mutation ($input: CharterProgramInput!) { charterProgram(input: $input) { id } }",
        "variables":{"input":${input}}}`,
    );

  it.each([
    ['/graphql/', 'POST'],
    ['//graphql', 'POST'],
    ['/GRAPHQL', 'POST'],
    ['/graphql;a=b', 'POST'],
    ['/%67raphql', 'POST'],
    ['/graphql%2f', 'POST'],
    ['/graphql/x', 'POST'],
    ['/graphql?query={programs{totalCount}}', 'POST'],
    ['/x/../graphql', 'POST'],
    ['/graphql', 'HEAD'],
    ['/graphql', 'OPTIONS'],
    ['/graphql', 'PUT'],
    ['/graphql', 'PATCH'],
    ['/graphql', 'DELETE'],
  ])(
    'CVE-2026-2293, CVE-2026-33011, CVE-2026-54281: no way of writing %s (%s) goes around the door',
    async (path, method) => {
      const { port } = ledger.app.getHttpServer().address() as { port: number };
      const { status, text } = await asWritten(port, path, method, {
        'x-http-method-override': 'POST',
      });
      expect([400, 401, 403, 404, 405]).toContain(status);
      expect(text).not.toMatch(/"data"|charterProgram/);
    },
  );

  it.each([
    ['a prototype instead of fields', `{"__proto__":${JSON.stringify(SURE)}}`],
    ['a constructor', `{"constructor":{"name":"Object"},"id":"a","name":"A","goals":["G"]}`],
    ['a list with names', `{"id":"a","name":"A","goals":{"0":"G","length":1}}`],
    ['validation groups', `{"id":"a","name":"A","goals":["G"],"groups":["none"]}`],
  ])('CVE-2019-18413: class-validator is not talked out of its checks by %s', async (_, input) => {
    const { body } = await charter(input);
    expect(body.errors[0].extensions.code).toBe('INVALID');
  });

  it('CVE-2020-7637: no prototype is changed by any key at any level of any body', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const evil = '{"polluted":true}';
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      await raw(`{"${key}":${evil},"query":"{ __typename }"}`);
      await raw(`{"query":"{ __typename }","variables":{"${key}":${evil}}}`);
      await raw(`{"query":"{ __typename }","extensions":{"${key}":${evil}}}`);
      await raw(`{"query":"{ __typename }","variables":{"constructor":{"${key}":${evil}}}}`);
      await charter(`{"${key}":${evil},"id":"a","name":"A","goals":["G"]}`);
      await charter(`{"id":"a","name":{"${key}":${evil}},"goals":[{"${key}":${evil}}]}`);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  });

  it('CVE-2025-12758: 10,000 variation selectors do not shorten a text', async () => {
    const name = `N${'\uFE0F'.repeat(10_000)}`;
    expect(length(name, 1, 200)).toBe(false);
    const { body } = await charter(JSON.stringify({ ...SURE, name }));
    expect(body.errors[0].extensions.code).toBe('INVALID');
  });

  it('CVE-2025-15284, CVE-2024-45590: 10,000 a[]= in an address or a form are not made into a list', async () => {
    const flood = Array(10_000).fill('a[]=1').join('&').slice(0, 8_000);
    expect((await http().get(`/ready?${flood}`)).body).toEqual({ ready: true });
    const form = http().post('/graphql').type('form').send(flood);
    expect((await form).status).toBe(415);
  });

  it.each([
    ['an empty name', '--x\r\nContent-Disposition: form-data; name=""\r\n\r\na\r\n--x--'],
    ['no end', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\na'],
    ['10,000 parts', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'.repeat(10_000)],
    ['itself inside', '--x\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n--y--'],
  ])('CVE-2025-47935, CVE-2026-3304: a body in parts with %s is not read', async (_, body) => {
    const answer = await http()
      .post('/graphql')
      .set('content-type', 'multipart/form-data; boundary=x')
      .send(body);
    expect(answer.status).toBe(415);
    expect(answer.body.errors[0].extensions.code).toBe('INVALID');
  });

  it('CVE-2025-59466: 200,000 levels of JSON end in a sentence, also within a request of its own', async () => {
    const depth = 200_000;
    const { status, body } = await raw(`{"variables":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    expect(status).toBe(400);
    expect(body.errors[0].message).toMatch(/nested deeper/);
    expect((await raw('{"query":"{ __typename }"}')).status).toBe(200);
  });

  it('CVE-2026-21717: 50,000 keys that look like places in a list are refused like any other', async () => {
    const keys = Array.from({ length: 50_000 }, (_, n) => `"${n * 4096 + 2 ** 24}":0`).join();
    const { status, body } = await charter(`{${keys}}`);
    expect(status).toBeLessThan(500);
    expect(body.errors[0].extensions.code).toBe('INVALID');
  });

  it('CVE-2025-54782, CVE-2024-29409, CVE-2026-40879: what is not installed cannot be asked', () => {
    for (const name of ['@nestjs/devtools-integration', '@nestjs/microservices']) {
      expect(existsSync(join(root, 'node_modules', name))).toBe(false);
    }
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const name of ['multer', 'fast-jwt', 'jws', 'xlsx', 'hono', '@nestjs/platform-fastify']) {
      expect(Object.keys(dependencies)).not.toContain(name);
    }
  });
});

/** Sends an address exactly as it is written, which URL parsers would tidy up. */
async function asWritten(
  port: number,
  path: string,
  method: string,
  headers: Record<string, string>,
): Promise<{ status: number; text: string }> {
  const sent = httpRequest({ host: '127.0.0.1', port, path, method, headers });
  sent.setHeader('content-type', 'application/json');
  sent.end(method === 'POST' ? '{"query":"{ programs { totalCount } }"}' : undefined);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  let text = '';
  for await (const part of answer) text += String(part);
  return { status: answer.statusCode ?? 0, text };
}
