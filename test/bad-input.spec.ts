import { openAccessDatabase } from '@plumbline/access';
import { Person } from '@plumbline/cases';
import { Clock, SqliteEventStore } from '@plumbline/event-store';
import type { NestExpressApplication } from '@nestjs/platform-express';
import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request, { type Response, type Test } from 'supertest';
import { createApi } from '../apps/api/src/create-api';
import { openViewsForTest } from './postgres/views';

type Code = 'REFUSED' | 'CONFLICT' | 'INVALID' | 'NOT_FOUND' | 'TOO_COMPLEX' | 'UNAVAILABLE';

/** What must never reach an asker: stacks, paths of our files, the text of a database. */
const INSIDES = /node_modules|\bat .+:\d+:\d+|\/libs\/|\/apps\/|sqlite|select .+ from|insert into/i;

const folder = mkdtempSync(join(tmpdir(), 'plumbline-bad-input-'));
const file = join(folder, 'events.sqlite');
let app: NestExpressApplication;
let everyone: Person;
let authorization: string;

beforeAll(async () => {
  const clock = new Clock();
  const store = SqliteEventStore.open({ file, clock });
  const database = openViewsForTest(join(folder, 'views.sqlite'));
  const access = await openAccessDatabase(':memory:');
  app = await createApi(
    { store, database, access, clock },
    { quiet: true, explorer: true, requestsPerMinute: Infinity },
  );
  await app.listen(0, '127.0.0.1');
  everyone = new Person(app);
  authorization = await everyone.authorization();
  await everyone.speakFor('north', 'him');
  for (const [mutation, input] of told) {
    const { body } = await say(mutation, input);
    expect(body).not.toHaveProperty('errors');
  }
});

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const post = () => request(app.getHttpServer()).post('/graphql').set({ authorization });
const ask = (query: string, variables: object = {}): Test => post().send({ query, variables });
const mutationOf = (mutation: string) => {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  return `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { id revision position } }`;
};
const say = (mutation: string, input: unknown): Test => ask(mutationOf(mutation), { input });

/** A body as it is written, where JSON.stringify would not write it so. */
const raw = (body: string): Test => post().set('content-type', 'application/json').send(body);
const sayRaw = (mutation: string, input: string): Test =>
  raw(`{"query":${JSON.stringify(mutationOf(mutation))},"variables":{"input":${input}}}`);

interface Answer {
  readonly errors: readonly { message: string; extensions: { code: string } }[];
  readonly data?: object | null;
}

/** Every row of the log, each value with its bytes. */
function rows(): string {
  const log = new Database(file, { readonly: true });
  try {
    const columns = log.pragma('table_info(events)') as { name: string }[];
    const bytes = columns.map(({ name }) => `hex(cast(${name} as blob)) as ${name}`).join(', ');
    return JSON.stringify(
      log.prepare(`select ${bytes} from events order by events.position`).all(),
    );
  } finally {
    log.close();
  }
}

/** Sends something bad, and sees to it that it is told what is wrong and that nothing else happened. */
async function refused(send: () => Test, code: Code, sentence: RegExp = /./): Promise<Response> {
  const before = rows();
  const response = await send();
  const { errors, data } = response.body as Answer;
  expect(response.status).toBeLessThan(500);
  expect([...new Set(errors.map(({ extensions }) => extensions.code))]).toEqual([code]);
  expect(errors[0]!.message).toMatch(sentence);
  expect(Object.values(data ?? {}).filter((answer) => answer !== null)).toEqual([]);
  expect(JSON.stringify(response.body)).not.toMatch(INSIDES);
  expect(rows()).toBe(before);
  const { body } = await ask('{ program(id: "north") { name } }');
  expect(body).toEqual({ data: { program: { name: 'North' } } });
  return response;
}

const program = 'north';
const on = '2024-01-10';
const told: [mutation: string, input: object][] = [
  [
    'charterProgram',
    { id: program, name: 'North', goals: ['Fewer errors'], on, commandId: 'first' },
  ],
  ['registerStakeholder', { program, id: 'him', name: 'HIM', kind: 'department', on }],
  ['registerStakeholder', { program, id: 'it', name: 'IT', kind: 'department', on }],
  ['addSite', { program, id: 'east', name: 'East', on }],
  [
    'planMilestone',
    { program, id: 'live', name: 'Go-live', kind: 'goLive', plannedOn: '2026-03-01', on },
  ],
  [
    'requestCommitment',
    {
      program,
      id: 'c1',
      by: 'him',
      customer: 'him',
      performer: 'it',
      text: 'Interface',
      conditions: ['Tested'],
      milestones: ['live'],
      dueOn: '2025-03-31',
      on,
    },
  ],
  [
    'defineMeasure',
    { program, id: 'notes', name: 'Notes', unit: 'n', direction: 'down', text: 'T', on },
  ],
  ['acceptBaseline', { program, id: 'notes', value: 100, on }],
  ['recordMeasurement', { program, id: 'notes', value: 90, on: '2024-02-10' }],
  [
    'defineMeasure',
    {
      program,
      id: 'rate',
      name: 'Rate',
      unit: '%',
      direction: 'up',
      text: 'T',
      numerator: 'errors',
      denominator: 'orders',
      on,
    },
  ],
  [
    'recordPromise',
    { program, id: 'b1', title: 'T', quote: 'Q', promiser: 'P', document: 'D', on },
  ],
  ['acceptPromise', { program, id: 'b1', owner: 'him', on }],
  [
    'recordPromise',
    { program, id: 'b2', title: 'T', quote: 'Q', promiser: 'P', document: 'D', on },
  ],
  ['acceptPromise', { program, id: 'b2', owner: 'him', on }],
  [
    'profileBenefit',
    {
      program,
      id: 'b2',
      class: 'nonFinancial',
      measure: 'notes',
      counting: 'attainment',
      target: 50,
      targetOn: '2025-01-10',
      reviewsOn: ['2026-01-10'],
      on,
    },
  ],
];

const site = { program, id: 'west', name: 'West' };
const profile = {
  program,
  id: 'b1',
  class: 'nonFinancial',
  measure: 'notes',
  counting: 'attainment',
  reviewsOn: ['2026-01-10'],
};

type Said = [what: string, mutation: string, input: unknown, code: Code, sentence?: RegExp];

describe('A command is refused with a sentence, and nothing is written', () => {
  const unknown: Said[] = [
    ['an unknown program', 'addSite', { ...site, program: 'nowhere' }, 'NOT_FOUND', /no program/],
    ['an unknown record', 'acceptPromise', { program, id: 'b9', owner: 'him' }, 'NOT_FOUND'],
    ['an unknown owner', 'acceptPromise', { program, id: 'b1', owner: 'no' }, 'NOT_FOUND', /owner/],
    ['an unknown measure', 'profileBenefit', { ...profile, measure: 'x' }, 'NOT_FOUND', /measure/],
    ['an unknown goal', 'amendGoal', { program, goal: 'x', text: 'T', reason: 'R' }, 'REFUSED'],
    ['an unknown site', 'planWave', { program, id: 'w', name: 'W', sites: ['x'] }, 'REFUSED'],
    ['an unknown milestone', 'achieveMilestone', { program, id: 'x' }, 'REFUSED'],
  ];
  const reused: Said[] = [
    [
      'the id of another program',
      'charterProgram',
      { id: program, name: 'N', goals: ['G'] },
      'CONFLICT',
    ],
    ['the id of another benefit', 'recordPromise', { ...told[10]![1], title: 'U' }, 'CONFLICT'],
    ['the id of another measure', 'defineMeasure', { ...told[6]![1], name: 'M' }, 'CONFLICT'],
    ['the id of another site', 'addSite', { ...site, id: 'east' }, 'REFUSED', /already/],
    ['the id of another milestone', 'planMilestone', told[4]![1], 'REFUSED', /already/],
    [
      'the commandId of another command',
      'charterProgram',
      { ...told[0]![1], name: 'South' },
      'CONFLICT',
      /commandId/,
    ],
    [
      'a revision that is not the last',
      'addSite',
      { ...site, expectedRevision: 0 },
      'CONFLICT',
      /You saw/,
    ],
    ['a revision that is not there yet', 'addSite', { ...site, expectedRevision: 99 }, 'CONFLICT'],
    ['a revision below zero', 'addSite', { ...site, expectedRevision: -1 }, 'INVALID'],
    ['a revision beyond 32 bits', 'addSite', { ...site, expectedRevision: 2 ** 31 }, 'INVALID'],
  ];
  const moves: Said[] = [
    ['a promise answered again', 'acceptPromise', { program, id: 'b1', owner: 'it' }, 'REFUSED'],
    [
      'satisfaction before completion',
      'declareSatisfied',
      { program, id: 'c1', by: 'him' },
      'REFUSED',
    ],
    [
      'a promise made for another',
      'promise',
      { program, id: 'c1', by: 'him', confidence: 5 },
      'REFUSED',
    ],
    [
      'a measurement recorded twice',
      'recordMeasurement',
      { program, id: 'notes', value: 1, on: '2024-02-10' },
      'REFUSED',
    ],
    [
      'closing with an open benefit',
      'closeProgram',
      { program, reason: 'R' },
      'REFUSED',
      /no permanent owner/,
    ],
    [
      'verifying by the owner',
      'verifyRealised',
      { program, id: 'b2', by: 'him', verdict: 'realised' },
      'REFUSED',
    ],
  ];
  const figures: Said[] = [
    [
      'a target equal to the baseline',
      'setTarget',
      { program, id: 'notes', value: 100, targetOn: '2025-01-01' },
      'REFUSED',
      /equals the baseline/,
    ],
    [
      'a profile with such a target',
      'profileBenefit',
      { ...profile, target: 100, targetOn: '2025-01-01' },
      'REFUSED',
      /equals the baseline/,
    ],
    [
      'a rebaseline to such a target',
      'rebaselineBenefit',
      { program, id: 'b2', target: 100, reason: 'R', approvedBy: 'A' },
      'REFUSED',
      /equals the baseline/,
    ],
    [
      'a target that ends before it begins',
      'setTarget',
      { program, id: 'notes', value: 1, targetOn: on },
      'REFUSED',
      /must be after/,
    ],
    [
      'a profile that ends before it begins',
      'profileBenefit',
      { ...profile, target: 1, targetOn: '2023-01-01' },
      'REFUSED',
      /must be after/,
    ],
    [
      'a rebaseline that does',
      'rebaselineBenefit',
      { program, id: 'b2', targetOn: '2023-01-01', reason: 'R', approvedBy: 'A' },
      'REFUSED',
      /must be after/,
    ],
    [
      'a denominator of zero',
      'recordMeasurement',
      { program, id: 'rate', numerator: 1, denominator: 0 },
      'REFUSED',
      /more than zero/,
    ],
    [
      'a rate without its parts',
      'recordMeasurement',
      { program, id: 'rate', value: 3 },
      'REFUSED',
      /is a rate/,
    ],
    [
      'a rate beyond all numbers',
      'recordMeasurement',
      { program, id: 'rate', numerator: 1e15, denominator: 5e-324 },
      'REFUSED',
      /too large/,
    ],
    [
      'a measurement of a day to come',
      'recordMeasurement',
      { program, id: 'notes', value: 1, on: '2126-01-01' },
      'INVALID',
      /not come yet/,
    ],
    [
      'a number beyond all bounds',
      'recordMeasurement',
      { program, id: 'notes', value: 1e300 },
      'INVALID',
    ],
    [
      'a share above one',
      'profileBenefit',
      { ...profile, dependsOn: [{ factor: 'F', weight: 2 }] },
      'INVALID',
    ],
  ];
  const texts: Said[] = [
    ['NUL', 'addSite', { ...site, name: 'a\0b' }, 'INVALID', /control character/],
    [
      'a control character',
      'addSite',
      { ...site, name: 'a\u001bb' },
      'INVALID',
      /control character/,
    ],
    ['nothing but blanks', 'addSite', { ...site, name: ' \n ' }, 'INVALID', /blank/],
    ['no text at all', 'addSite', { ...site, name: '' }, 'INVALID'],
    ['900 kB of text', 'addSite', { ...site, name: 'x'.repeat(900_000) }, 'INVALID', /longer than/],
    ['a name that is too long', 'addSite', { ...site, name: 'x'.repeat(201) }, 'INVALID'],
    ['too many goals', 'charterProgram', { name: 'N', goals: Array(101).fill('G') }, 'INVALID'],
    [
      'an id that is a path',
      'addSite',
      { ...site, id: '../../etc/passwd' },
      'INVALID',
      /small letters/,
    ],
    ['an id of 65 characters', 'addSite', { ...site, id: 'x'.repeat(65) }, 'INVALID'],
    ['a program with a dot in its id', 'addSite', { ...site, program: 'north.benefit' }, 'INVALID'],
    ['an unknown word', 'registerStakeholder', { program, name: 'N', kind: 'ghost' }, 'INVALID'],
  ];
  const days: Said[] = [
    ['30 February', 'addSite', { ...site, on: '2026-02-30' }, 'INVALID', /Day/],
    ['month 13', 'addSite', { ...site, on: '2026-13-01' }, 'INVALID'],
    [
      '29 February of no leap year, as a target',
      'setTarget',
      { program, id: 'notes', value: 1, targetOn: '2025-02-29' },
      'INVALID',
    ],
    [
      '31 June in a list',
      'profileBenefit',
      { ...profile, reviewsOn: ['2026-01-10', '2026-06-31'] },
      'INVALID',
    ],
    ['a moment for a day', 'addSite', { ...site, on: '2026-02-03T10:00:00Z' }, 'INVALID'],
    ['a year of five digits', 'addSite', { ...site, on: '12026-02-03' }, 'INVALID'],
    ['a number for a day', 'addSite', { ...site, on: 20260203 }, 'INVALID'],
  ];
  const shapes: Said[] = [
    ['an array for an object', 'addSite', [site, site], 'INVALID'],
    ['a text for an object', 'addSite', 'west', 'INVALID'],
    ['an object for a text', 'addSite', { ...site, name: { $ne: null } }, 'INVALID'],
    ['an array for a text', 'addSite', { ...site, name: ['West'] }, 'INVALID'],
    ['nothing', 'addSite', null, 'INVALID'],
    ['a missing field', 'addSite', { program, id: 'west' }, 'INVALID', /name/],
    ['an unknown field', 'addSite', { ...site, colour: 'red' }, 'INVALID', /colour/],
    [
      'a fact for what is looked up',
      'closeProgram',
      { program, reason: 'R', known: {} },
      'INVALID',
      /known/,
    ],
    [
      'an unknown field inside a list',
      'profileBenefit',
      { ...profile, dependsOn: [{ factor: 'F', weight: 1, x: 1 }] },
      'INVALID',
    ],
    ['a broken number', 'recordMeasurement', { program, id: 'notes', value: 'NaN' }, 'INVALID'],
  ];

  it.each([...unknown, ...reused, ...moves, ...figures, ...texts, ...days, ...shapes])(
    '%s: %s',
    async (...[, mutation, input, code, sentence]: Said) => {
      await refused(() => say(mutation, input), code, sentence);
    },
  );
});

describe('What only raw JSON or the text of a query can say', () => {
  const west = (more: string) => sayRaw('addSite', `{"program":"north","id":"west",${more}}`);
  const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

  it.each<[what: string, send: () => Test, sentence?: RegExp]>([
    ['a lone high surrogate', () => west(String.raw`"name":"\ud800"`), /lone surrogate/],
    ['a lone low surrogate', () => west(String.raw`"name":"a\udc00b"`), /lone surrogate/],
    ['surrogates in the wrong order', () => west(String.raw`"name":"\udc00\ud800"`), /lone/],
    [
      'a lone surrogate in the query',
      () =>
        raw(
          String.raw`{"query":"mutation { addSite(input: { program: \"north\", id: \"west\", name: \"\ud800\" }) { id } }"}`,
        ),
    ],
    [
      'an infinite number',
      () => sayRaw('recordMeasurement', '{"program":"north","id":"notes","value":1e999}'),
    ],
    [
      'an infinite number below zero',
      () => sayRaw('recordMeasurement', '{"program":"north","id":"notes","value":-1e999}'),
    ],
    [
      'an infinite number in the query',
      () =>
        ask(
          'mutation { recordMeasurement(input: { program: "north", id: "notes", value: 1e999 }) { id } }',
        ),
    ],
    [
      'an infinite whole number in the query',
      () =>
        ask(
          `mutation { addSite(input: { program: "north", id: "west", name: "W", expectedRevision: ${'9'.repeat(400)} }) { id } }`,
        ),
    ],
    [
      '30 February in the query',
      () =>
        ask(
          'mutation { addSite(input: { program: "north", id: "west", name: "W", on: "2026-02-30" }) { id } }',
        ),
      /Day/,
    ],
    ['__proto__ as a field', () => west('"name":"W","__proto__":{"admin":true}')],
    ['constructor as a field', () => west('"name":"W","constructor":{"prototype":{"admin":true}}')],
    ['prototype as a field', () => west('"name":"W","prototype":1')],
    [
      '__proto__ instead of the fields',
      () => sayRaw('addSite', '{"__proto__":{"program":"north","id":"west","name":"W"}}'),
    ],
    [
      '__proto__ inside a list',
      () =>
        sayRaw(
          'profileBenefit',
          `${JSON.stringify(profile).slice(0, -1)},"dependsOn":[{"factor":"F","weight":1,"__proto__":{}}]}`,
        ),
    ],
    ['variables nested 1,000 deep', () => west(`"name":${nested(1_000)}`), /nested deeper/],
    ['variables nested 20,000 deep', () => west(`"name":${nested(20_000)}`), /nested deeper/],
    [
      'lists nested 20,000 deep',
      () => west(`"name":${'['.repeat(20_000)}${']'.repeat(20_000)}`),
      /nested deeper/,
    ],
    [
      'an object nested 400 deep in the query',
      () => ask(`mutation { addSite(input: ${'{ a: '.repeat(400)}1${' }'.repeat(400)}) { id } }`),
    ],
    ['a query nested 400 deep', () => ask(`${'{ a '.repeat(400)}${'}'.repeat(400)}`)],
  ])('%s', async (...[, send, sentence]) => {
    await refused(send, 'INVALID', sentence);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

describe('A request that is none', () => {
  const fine = JSON.stringify({ query: mutationOf('addSite'), variables: { input: site } });
  const get = (query: string) =>
    request(app.getHttpServer()).get('/graphql').set({ authorization }).query({ query });

  it.each<[what: string, send: () => Test]>([
    ['malformed JSON', () => raw('{"query":')],
    ['JSON that is no object', () => raw('"query"')],
    ['null', () => raw('null')],
    ['nothing', () => raw('')],
    ['an empty object', () => raw('{}')],
    ['a list of requests', () => raw(`[${fine},${fine}]`)],
    ['a query that is no text', () => raw('{"query":{"a":1}}')],
    ['variables that are no object', () => raw(`{"query":"{ __typename }","variables":"x"}`)],
    ['more than a megabyte', () => say('addSite', { ...site, name: 'x'.repeat(1_100_000) })],
    ['a wrong Content-Type', () => post().set('content-type', 'text/plain').send(fine)],
    [
      'a form',
      () =>
        post()
          .type('form')
          .send({ query: mutationOf('addSite') }),
    ],
    ['no Content-Type', () => post().set('content-type', '').send(fine)],
    [
      'an unknown charset',
      () => post().set('content-type', 'application/json; charset=x-none').send(fine),
    ],
    ['an encoding that it is not in', () => raw(fine).set('content-encoding', 'gzip')],
    ['an unknown encoding', () => raw(fine).set('content-encoding', 'x-none')],
    [
      'a mutation by GET',
      () =>
        get('mutation { addSite(input: { program: "north", id: "west", name: "W" }) { id } }').set(
          'apollo-require-preflight',
          'yes',
        ),
    ],
    [
      'a mutation by a simple GET',
      () => get('mutation { addSite(input: { program: "north", id: "west", name: "W" }) { id } }'),
    ],
    [
      'a PUT',
      () =>
        request(app.getHttpServer())
          .put('/graphql')
          .set({ authorization })
          .send({ query: '{ __typename }' }),
    ],
    [
      'a DELETE',
      () => request(app.getHttpServer()).delete('/graphql').set({ authorization }).send({}),
    ],
    [
      'a GET without a query',
      () =>
        request(app.getHttpServer())
          .get('/graphql')
          .set({ authorization })
          .set('apollo-require-preflight', 'yes'),
    ],
  ])('%s', async (_, send) => {
    await refused(send, 'INVALID');
  });
});

describe('A query that asks for too much or for nothing', () => {
  const within = (fields: string, variables: object = {}) =>
    ask(`query ($on: Day) { program(id: "north", on: $on) { ${fields} } }`, variables);
  const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const overlapping = (fragments: number, fields: number) => {
    const body = Array.from({ length: fields }, (_, field) => `f${field}: name`).join(' ');
    const names = Array.from({ length: fragments }, (_, name) => `x${name}`);
    return `{ program(id: "north") { ${names.map((name) => `...${name}`).join(' ')} } }
      ${names.map((name) => `fragment ${name} on Program { ${body} }`).join('\n')}`;
  };

  it.each<[what: string, send: () => Test, code?: Code, sentence?: RegExp]>([
    ['an unknown program', () => ask('{ program(id: "nowhere") { name } }'), 'NOT_FOUND'],
    [
      'a hostile id',
      () =>
        ask('query ($id: ID!) { program(id: $id) { name } }', { id: "'; drop table events; --" }),
      'NOT_FOUND',
    ],
    ['an unknown measure', () => within('measure(id: "nothing") { name }'), 'NOT_FOUND'],
    ['an unknown field', () => within('secrets')],
    ['no end', () => ask('{ program(id: "north") { name }')],
    [
      '20,000 tokens',
      () => ask(`{ ${'__typename '.repeat(20_000)} }`),
      'TOO_COMPLEX',
      /fewer fields/,
    ],
    [
      '100 x 60 overlapping fragments',
      () => ask(overlapping(100, 60)),
      'TOO_COMPLEX',
      /fewer fields/,
    ],
    [
      'a fragment that contains itself',
      () => ask('{ program(id: "north") { ...a } } fragment a on Program { ...a }'),
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
        ask(
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
      () => ask('{ program(id: "north", on: "2026-02-30") { name } }'),
      'INVALID',
      /Day/,
    ],
    [
      'introspection without end',
      () =>
        ask(`{ __schema { types ${'{ fields { type '.repeat(6)}{ name } ${'} }'.repeat(6)} } }`),
    ],
    [
      'as of a moment that is none',
      () => ask('{ program(id: "north", asOf: "2026-99-99T99:99Z") { name } }'),
    ],
    ['as of yesterday', () => ask('{ program(id: "north", asOf: "yesterday") { name } }')],
    ['as of a position that is none', () => ask('{ program(id: "north", asOf: "a12") { name } }')],
    ['as of a position to come', () => ask('{ program(id: "north", asOf: "f999999") { name } }')],
    [
      'after a position to come',
      () => ask('{ program(id: "north", after: "f999999") { name } }'),
      'INVALID',
      /nothing was recorded/,
    ],
    [
      'by the name of an operation that is not there',
      () => post().send({ query: 'query a { programs { totalCount } }', operationName: 'b' }),
    ],
    [
      'by a persisted query',
      () => post().send({ extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } }),
    ],
    [
      'a subscription by POST',
      () => ask('subscription { programChanged(program: "north") { position } }'),
      'INVALID',
      /WebSocket/,
    ],
    ['after a position that is none', () => ask('{ program(id: "north", after: "1") { name } }')],
  ])('%s', async (...[, send, code = 'INVALID', sentence]) => {
    await refused(send, code, sentence);
  });

  it('is answered, also where it overlaps as much as it may', async () => {
    const { status } = await ask(overlapping(30, 40));
    expect(status).toBeLessThan(500);
  });
});

describe('A refusal', () => {
  it('never repeats a long text that was sent', async () => {
    const secret = `Jane Roe ${'x'.repeat(400)}`;
    const { text } = await say('addSite', { ...site, name: { first: secret } });
    expect(text).toContain('INVALID');
    expect(text).not.toContain('Jane Roe');
    const { text: missing } = await ask(`{ program(id: "${secret}") { name } }`);
    expect(missing.length).toBeLessThan(400);
  });
});

describe('After all that', () => {
  it('what is right is written, once, behind what was there', async () => {
    const before = rows();
    const first = await say('addSite', { ...site, commandId: 'right' });
    expect(first.body.data.addSite).toMatchObject({ id: 'west' });
    const after = rows();
    expect(after.startsWith(before.slice(0, -1))).toBe(true);
    expect(after.length).toBeGreaterThan(before.length);
    expect((await say('addSite', { ...site, commandId: 'right' })).body).toEqual(first.body);
    expect(rows()).toBe(after);
  });
});
