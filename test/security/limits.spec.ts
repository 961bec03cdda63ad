import { buildSchema, getOperationAST, parse } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertWithinLimits, LIMITS, MOST_TOKENS } from '../../apps/api/src/limits/query-limits';
import { querySize, type QuerySize } from '../../apps/api/src/limits/query-size';
import { documentsIn } from '../../apps/dashboard/sent-documents';
import { openLedger, type Ledger } from '../ledger';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const schema = buildSchema(read('schema.gql'));

function sizeOf(text: string, variables: Record<string, unknown> = {}): QuerySize {
  const document = parse(text);
  const operation = getOperationAST(document)!;
  return querySize({ schema, document, operation, variables });
}

const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

describe('What a query costs', () => {
  it('counts each value and each object that an answer may have', () =>
    expect(sizeOf('{ program(id: "p") { id name } }')).toEqual({
      depth: 2,
      aliases: 0,
      directives: 0,
      cost: 3,
    }));

  it('grows with the page that is asked for, said or not, and by whatever name', () => {
    const items = (page: string) => `{ programs${page} { nodes { id } } }`;
    expect(sizeOf(items('(first: 10)')).cost).toBe(10 * (1 + 1 * 2));
    expect(sizeOf(items('')).cost).toBe(25 * 3);
    expect(sizeOf(items('(first: null)')).cost).toBe(25 * 3);
    const asked = 'query ($first: Int) { programs(first: $first) { nodes { id } } }';
    expect(sizeOf(asked, { first: 40 }).cost).toBe(40 * 3);
    expect(sizeOf(asked, { first: -5 }).cost).toBe(100 * 3);
    expect(sizeOf(asked).cost).toBe(100 * 3);
  });

  it('is the same through a fragment, and its aliases and directives count at each use', () => {
    const plain = '{ programs { nodes { id name } } }';
    const spread =
      '{ programs { ...page } } fragment page on ProgramConnection { nodes { id name } }';
    expect(sizeOf(spread)).toEqual(sizeOf(plain));
    const twice = `{ a: program(id: "p") { ...f } b: program(id: "p") { ...f } }
      fragment f on Program { x: name @skip(if: false) }`;
    expect(sizeOf(twice)).toMatchObject({ aliases: 4, directives: 2, depth: 2 });
  });
});

describe('What our own pages and the guide ask', () => {
  const sources = join(root, 'apps/dashboard/src');
  const prepared = join(sources, 'prepared-queries');
  const documents = [
    ...[...documentsIn(sources)].flatMap(([path, { sent }]) =>
      sent ? [[path, sent.text] as const] : [],
    ),
    ...readdirSync(prepared).map(
      (name) => [name, readFileSync(join(prepared, name), 'utf8')] as const,
    ),
  ];
  const questions = [
    ...read('docs/questions.md').matchAll(/### (.+)$[^#]*?```graphql\n([^`]+)```/gm),
  ];

  it.each([...documents, ...questions.map(([, question, text]) => [question!, text!] as const)])(
    'is within three quarters of every limit: %s',
    (_, text) => {
      const size = sizeOf(text);
      for (const part of Object.keys(LIMITS) as (keyof QuerySize)[]) {
        expect(size[part]).toBeLessThanOrEqual(LIMITS[part] * 0.75);
      }
      expect(parse(text, { maxTokens: MOST_TOKENS / 2 })).toBeTruthy();
    },
  );
});

describe('A query at a limit', () => {
  let ledger: Ledger;
  let looks = 0;
  beforeAll(async () => {
    ledger = await openLedger();
    await ledger.give('charterProgram', { id: 'p', name: 'P', goals: ['G'] });
    await ledger.look('p', 'id');
    const { store } = ledger;
    const readAll = store.readAll.bind(store);
    store.readAll = (...asked) => {
      looks += 1;
      return readAll(...asked);
    };
  });
  afterAll(() => ledger.close());

  const within = (fields: string) => `{ program(id: "p") { ${fields} } }`;
  /** A query of exactly this cost. */
  const costing = (cost: number) => {
    const perNode = Math.floor((cost - 1) / 100) - 2;
    const rest = cost - 1 - 100 * (perNode + 2);
    const nodes = `nodes { ${many(perNode, () => 'id')} }`;
    return within(`${many(rest, () => 'id')} commitments(first: 100) { ${nodes} }`);
  };

  it.each<[what: string, text: (above: 0 | 1) => string]>([
    ['aliases', (above) => within(many(LIMITS.aliases + above, (n) => `a${n}: name`))],
    [
      'directives',
      (above) =>
        within(`name ${many(LIMITS.directives + above, () => '... @include(if: true) { name }')}`),
    ],
    [
      'tokens',
      (above) => {
        const [each, rest] = [Math.floor((MOST_TOKENS - 10) / 4), (MOST_TOKENS - 10) % 4];
        return within(`${many(each, () => '... { name }')} ${many(rest + above, () => 'id')}`);
      },
    ],
    ['cost', (above) => costing(LIMITS.cost + above)],
  ])('is answered, and one more is refused before anything is looked up: %s', async (_, text) => {
    expect((await ledger.ask(text(0))).errors).toBeUndefined();
    const before = looks;
    const { errors, data } = await ledger.ask(text(1));
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_COMPLEX' } }]);
    expect(errors![0]!.message).not.toMatch(/\d/);
    expect(data).toBeUndefined();
    expect(looks).toBe(before);
  });

  it('is answered as deep as the limit, and refused one level below', () => {
    const endless = buildSchema('type Query { deeper: Query leaf: Int }');
    const assertDepth = (levels: number) => {
      const text = `${'{ deeper '.repeat(levels - 1)}{ leaf }${' }'.repeat(levels - 1)}`;
      const document = parse(text);
      const operation = getOperationAST(document)!;
      assertWithinLimits({ schema: endless, document, operation, variables: {} });
    };
    expect(() => assertDepth(LIMITS.depth)).not.toThrow();
    expect(() => assertDepth(LIMITS.depth + 1)).toThrow(/asks for too much/);
  });

  it('asks about the API itself twice at most', async () => {
    const schemas = (times: number) =>
      `{ ${many(times, (n) => `s${n}: __schema { queryType { name } }`)} }`;
    expect((await ledger.ask(schemas(2))).errors).toBeUndefined();
    expect((await ledger.ask(schemas(3))).errors).toMatchObject([
      { extensions: { code: 'TOO_COMPLEX' } },
    ]);
  });
});
