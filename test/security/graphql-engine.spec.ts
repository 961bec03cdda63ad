import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Kind, parse, version } from 'graphql';
import { createServer } from 'node:http';
import request, { type Test } from 'supertest';
import { querySize } from '../../apps/api/src/limits/query-size';
import { openLedger, type Ledger } from '../ledger';

/** More than this many visits of fields or fragments would mean that a limiter walks paths, not text. */
const FAR_MORE_THAN_THE_TEXT = 10_000;
const many = (count: number, part: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => part(index)).join(between);

describe('What is known to have broken GraphQL engines is refused here', () => {
  let ledger: Ledger;
  let authorization: string;
  beforeAll(async () => {
    ledger = await openLedger();
    authorization = await ledger.everyone.authorization();
    await ledger.give('charterProgram', { id: 'north', name: 'North', goals: ['G'] });
  });
  afterAll(() => ledger.close());

  const post = (type = 'application/json') =>
    request(ledger.app.getHttpServer())
      .post('/graphql')
      .set({ authorization, 'content-type': type });
  const ask = (query: string, variables: unknown = {}) =>
    post().send({ query, variables } as object);

  /** Sends it, and sees that it is refused in a short sentence and that nothing was written. */
  async function refused(send: Test, codes = ['INVALID', 'TOO_COMPLEX']) {
    const head = await ledger.store.head();
    const answer = await send;
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(codes).toContain(answer.body.errors[0].extensions.code);
    expect(answer.text.length).toBeLessThan(64_000);
    expect(await ledger.store.head()).toBe(head);
    return answer;
  }

  const inline = (fragments: number, fields: number) =>
    `{ program(id: "north") { ${many(fragments, () => `... on Program { ${many(fields, (n) => `f${n}: name`)} }`)} } }`;
  const diamond = (levels: number) =>
    `{ program(id: "north") { ...f0 } } ${many(
      levels,
      (n) => `fragment f${n} on Program { ...f${n + 1} ...f${n + 1} }`,
    )} fragment f${levels} on Program { a: name }`;

  it('CVE-2023-26144: the installed engine is one that bounds the check of overlapping fields', () => {
    const [major, minor] = version.split('.').map(Number) as [number, number];
    expect(major > 16 || (major === 16 && minor >= 15)).toBe(true);
  });

  it.each([
    ['100 x 60 inline fragments', inline(100, 60)],
    ['200 x 100 inline fragments', inline(200, 100)],
    ['3,000 equal fields', `{ program(id: "north") { ${many(3_000, () => 'name')} } }`],
    ['10,000 equal fields', `{ program(id: "north") { ${many(10_000, () => 'name')} } }`],
  ])('CVE-2023-26144: overlapping fields, %s', (_, query) => refused(ask(query)));

  it.each([
    ['10,000 that are not known', `{ __typename ${many(10_000, (n) => `@a${n}`)} }`],
    ['900 that are not known', `{ __typename ${many(900, (n) => `@a${n}`)} }`],
    ['5,000 that are known', `{ __typename ${many(5_000, () => '@skip(if: false)')} }`],
    ['100 that are known', `{ ${many(100, () => '... @skip(if: true) { __typename }')} }`],
  ])('CVE-2023-49559: directives, %s', (_, query) => refused(ask(query)));

  it.each([
    [
      'a circle of three',
      `{ ...a } ${many(3, (n) => `fragment ${'abc'[n]} on Query { ...${'bca'[n]} }`)}`,
    ],
    ['a diamond of 2^14 paths', diamond(14)],
    ['one that is never used', '{ __typename } fragment a on Query { __typename }'],
    ['10,000', `{ __typename } ${many(10_000, (n) => `fragment f${n} on Query { __typename }`)}`],
  ])('fragments: %s', (_, query) => refused(ask(query)));

  it.each([200, 3_000, 10_000])('a text nested %i deep', (depth) =>
    refused(ask(`${'{ a '.repeat(depth)}${'}'.repeat(depth)}`)),
  );

  it('a list nested 20,000 deep in the text', () =>
    refused(ask(`{ program(id: ${'['.repeat(20_000)}${']'.repeat(20_000)}) { id } }`)));

  it('GHSA-cmj3-wx7h-ffvg, GHSA-mfj6-6p54-m98c: the limiter itself takes no time on 2^24 paths', async () => {
    await refused(ask(diamond(24)), ['TOO_COMPLEX']);
    const document = parse(diamond(24));
    const operation = document.definitions[0]!;
    if (operation.kind !== Kind.OPERATION_DEFINITION) throw new Error('The operation comes first.');
    let visits = 0;
    const counted = document.definitions.map((definition) => {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) return definition;
      const { selectionSet } = definition;
      return Object.defineProperty({ ...definition }, 'selectionSet', {
        get: () => ((visits += 1), selectionSet),
      });
    });
    const { schema } = ledger.app.get(GraphQLSchemaHost);
    const size = querySize({
      schema,
      document: { kind: Kind.DOCUMENT, definitions: counted },
      operation,
      variables: {},
    });
    expect(size.aliases).toBe(2 ** 24);
    expect(visits).toBeLessThan(FAR_MORE_THAN_THE_TEXT);
  });

  it.each([
    ['ibm037', 'application/json; charset=ibm037'],
    ['utf-7', 'application/json; charset=utf-7'],
    ['utf-16', 'application/json; charset=utf-16le'],
    ['utf-32', 'application/json; charset=utf-32'],
    ['two charsets', 'application/json; charset=utf-8; charset=utf-7'],
    ['another JSON', 'application/graphql-response+json'],
  ])('CVE-2026-23897: a body in %s', async (_, type) => {
    const { status } = await refused(post(type).send('{"query":"{ __typename }"}'));
    expect(status).toBe(415);
  });

  const CHARTER = 'mutation { charterProgram(input: { id: "x", name: "X", goals: ["G"] }) { id } }';

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/graphql',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'text/plain',
    'text/plain; charset=utf-8',
    'text/plain;application/json',
    'text/html',
    'text/xml',
    'TEXT/PLAIN',
    ' text/plain',
    'application/octet-stream',
    'application/json, text/plain',
    'message/http',
    'image/png',
    'x/y',
    '*/*',
    ';',
  ])('GHSA-9q82-xgwf-vj6h: a GET that calls itself %s', async (type) => {
    for (const query of ['{ programs { totalCount } }', CHARTER]) {
      const get = request(ledger.app.getHttpServer()).get('/graphql').query({ query });
      await refused(get.set('content-type', type));
    }
  });

  it('a list of 10,000 requests', () =>
    refused(post().send(JSON.stringify(Array(10_000).fill({ query: '{ __typename }' })))));

  it('20,000 bad items are told as at most 50 troubles in 64 kB', async () => {
    const query =
      'mutation ($input: CharterProgramInput!) { charterProgram(input: $input) { id } }';
    const { body } = await refused(ask(query, { input: { goals: Array(20_000).fill(1) } }));
    expect(body.errors.length).toBeLessThanOrEqual(51);
  });

  it('every server is one that we configured', () => {
    expect(ledger.app.getHttpServer()).toBeInstanceOf(createServer().constructor);
    expect(ledger.app.getHttpServer().headersTimeout).toBe(10_000);
  });
});
