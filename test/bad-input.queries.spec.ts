import type { Test } from 'supertest';
import { openTarget, type Code } from './bad-input/target';

const target = openTarget();

describe('A query that asks for too much or for nothing', () => {
  const within = (fields: string, variables: object = {}) =>
    target.ask(`query ($on: Day) { program(id: "north", on: $on) { ${fields} } }`, variables);
  const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const overlapping = (fragments: number, fields: number) => {
    const body = Array.from({ length: fields }, (_, field) => `f${field}: name`).join(' ');
    const names = Array.from({ length: fragments }, (_, name) => `x${name}`);
    return `{ program(id: "north") { ${names.map((name) => `...${name}`).join(' ')} } }
      ${names.map((name) => `fragment ${name} on Program { ${body} }`).join('\n')}`;
  };

  it.each<[what: string, send: () => Test, code?: Code, sentence?: RegExp]>([
    ['an unknown program', () => target.ask('{ program(id: "nowhere") { name } }'), 'NOT_FOUND'],
    [
      'a hostile id',
      () =>
        target.ask('query ($id: ID!) { program(id: $id) { name } }', {
          id: "'; drop table events; --",
        }),
      'NOT_FOUND',
    ],
    ['an unknown measure', () => within('measure(id: "nothing") { name }'), 'NOT_FOUND'],
    ['an unknown field', () => within('secrets')],
    ['no end', () => target.ask('{ program(id: "north") { name }')],
    [
      '20,000 tokens',
      () => target.ask(`{ ${'__typename '.repeat(20_000)} }`),
      'TOO_COMPLEX',
      /fewer fields/,
    ],
    [
      '100 x 60 overlapping fragments',
      () => target.ask(overlapping(100, 60)),
      'TOO_COMPLEX',
      /fewer fields/,
    ],
    [
      'a fragment that contains itself',
      () => target.ask('{ program(id: "north") { ...a } } fragment a on Program { ...a }'),
    ],
    ['first 0', () => within('measures(first: 0) { totalCount }'), 'INVALID', /1 to 100/],
    ['first 101', () => within('measures(first: 101) { totalCount }'), 'INVALID', /1 to 100/],
    ['first -1', () => within('measures(first: -1) { totalCount }'), 'INVALID', /1 to 100/],
    ['first 2^31', () => within(`measures(first: ${2 ** 31}) { totalCount }`)],
    ['first 1.5', () => within('measures(first: 1.5) { totalCount }')],
    ...[
      'x',
      '%00',
      '=',
      cursor([]),
      cursor(['a']),
      cursor([1, 2]),
      cursor(null),
      cursor({ order: 'a' }),
      cursor([{ __proto__: 1 }, 'x']),
      'A'.repeat(10_000),
    ].map((after): [string, () => Test, Code, RegExp] => [
      `a cursor that is none: ${after.slice(0, 20)}`,
      () =>
        target.ask(
          'query ($after: String) { program(id: "north") { benefits(after: $after) { totalCount } } }',
          { after },
        ),
      'INVALID',
      /not a cursor/,
    ]),
    [
      'a cursor of another list',
      () => within(`changes(after: "${cursor(['fewer', 'b1'])}") { totalCount }`),
      'INVALID',
      /not a cursor/,
    ],
    ['on 30 February', () => within('name', { on: '2026-02-30' }), 'INVALID', /Day/],
    [
      'on 30 February, in the query',
      () => target.ask('{ program(id: "north", on: "2026-02-30") { name } }'),
      'INVALID',
      /Day/,
    ],
    [
      'introspection without end',
      () =>
        target.ask(
          `{ __schema { types ${'{ fields { type '.repeat(6)}{ name } ${'} }'.repeat(6)} } }`,
        ),
    ],
    [
      'as of a moment that is none',
      () => target.ask('{ program(id: "north", asOf: "2026-99-99T99:99Z") { name } }'),
    ],
    ['as of yesterday', () => target.ask('{ program(id: "north", asOf: "yesterday") { name } }')],
    [
      'as of a position that is none',
      () => target.ask('{ program(id: "north", asOf: "a12") { name } }'),
    ],
    [
      'as of a position to come',
      () => target.ask('{ program(id: "north", asOf: "f999999") { name } }'),
    ],
    [
      'after a position to come',
      () => target.ask('{ program(id: "north", after: "f999999") { name } }'),
      'INVALID',
      /nothing was recorded/,
    ],
    [
      'by the name of an operation that is not there',
      () =>
        target
          .send('post')
          .send({ query: 'query a { programs { totalCount } }', operationName: 'b' }),
    ],
    [
      'by a persisted query',
      () =>
        target
          .send('post')
          .send({ extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } }),
    ],
    [
      'a subscription by POST',
      () => target.ask('subscription { programChanged(program: "north") { position } }'),
      'INVALID',
      /WebSocket/,
    ],
    [
      'after a position that is none',
      () => target.ask('{ program(id: "north", after: "1") { name } }'),
    ],
  ])('%s', async (...[, send, code = 'INVALID', sentence]) => {
    await target.refuses(send, code, sentence);
  });

  it('is answered, also where it overlaps as much as it may', async () => {
    const { status } = await target.ask(overlapping(30, 40));
    expect(status).toBeLessThan(500);
  });
});
