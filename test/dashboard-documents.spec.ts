import { buildSchema, Kind, parse, print, validate, visit, type FieldNode } from 'graphql';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentsIn, readTogether, textsById, textsIn } from '../apps/dashboard/sent-documents';
import { typedDocument } from '../apps/dashboard/typed-document';
import { SOURCES, typedDocuments } from '../scripts/documents';

/** What a page of a list asks, by the names of its arguments and of its fields. */
function partsOf({ arguments: given = [], selectionSet }: FieldNode) {
  const fields = selectionSet?.selections.filter((one) => one.kind === Kind.FIELD) ?? [];
  return {
    first: given.find(({ name }) => name.value === 'first'),
    after: given.find(({ name }) => name.value === 'after'),
    behind: given.find(({ name }) => name.value === 'behind'),
    goesOn: fields.find(({ alias }) => alias?.value === 'goesOn'),
    nodes: fields.find(({ name }) => name.value === 'nodes'),
    pageInfo: fields.find(({ name, alias }) => name.value === 'pageInfo' && !alias),
  };
}

/** The lists of a document of which a page would not notice that there is more; none if it is well made. */
function cutIn(text: string): string[] {
  const cut: string[] = [];
  visit(parse(text), {
    Field(field, _key, _parent, _path, ancestors) {
      const { first, after, behind, goesOn, nodes, pageInfo } = partsOf(field);
      if (!first || first.value.kind !== Kind.INT || Number(first.value.value) < 50) return;
      if (!nodes && behind) return;
      const around = ancestors.findLast(
        (one): one is FieldNode => 'kind' in one && one.kind === Kind.FIELD,
      )?.alias?.value;
      const name = field.name.value;
      const own = around ? around + name.charAt(0).toUpperCase() + name.slice(1) : name;
      const isRead = goesOn && after && print(after.value) === `$${own}Behind`;
      if (!isRead && !(pageInfo && after)) cut.push(name);
    },
  });
  return cut;
}

describe('The typed documents of the dashboard', () => {
  it('are what `npm run documents` makes of the .graphql files and the schema', async () => {
    const made = await typedDocuments();
    expect(Object.keys(made)).not.toHaveLength(0);
    for (const [path, text] of Object.entries(made)) {
      expect({ path, text: readFileSync(join(SOURCES, path), 'utf8') }).toEqual({ path, text });
    }
  });

  it.each([
    ['two operations', 'query A { me { name } } query B { me { name } }', /one operation/],
    ['an operation without a name', '{ me { name } }', /with a name/],
    ['neither an operation nor a fragment', 'type A { name: String! }', /fragments alone/],
    ['a field that is not there', 'query A { me { nothing } }', /Validation failed/],
    ['a fragment that is not there', 'query A { me { ...B } }', /Unknown fragment "B"/],
  ])('are not made of a file with %s', async (_, text, why) => {
    const schema = buildSchema('type Query { me: Me! } type Me { name: String! }');
    const made = async () =>
      typedDocument('a.graphql', readTogether({ 'a.graphql': text }).get('a.graphql')!, schema);
    await expect(made()).rejects.toThrow(why);
  });

  it('know the answer through a fragment of another file, which has a type of its own', async () => {
    const schema = buildSchema('type Query { me: Me! } type Me { name: String! }');
    const files = readTogether({
      'a.graphql': 'query A { me { ...Named } }',
      'named.graphql': 'fragment Named on Me { name }',
    });
    const made = (path: string) => typedDocument(path, files.get(path)!, schema);
    expect(await made('a.graphql')).toContain(
      'export type AQuery = { readonly me: { readonly name: string } };',
    );
    const fragment = await made('named.graphql');
    expect(fragment).toContain('export type NamedFragment = { readonly name: string };');
    expect(fragment).not.toContain('id:');
  });
});

describe('What pages send', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '../schema.gql'), 'utf8'));
  const written = textsIn(SOURCES);
  const idsOf = (texts: typeof written) =>
    new Map([...readTogether(texts)].map(([path, { sent }]) => [path, sent?.id]));
  const ids = idsOf(written);
  const fragmentFiles = [...ids.keys()].filter((path) => ids.get(path) === undefined);

  it('is known by the SHA-256 of all of it, to the page as to the server', () => {
    const listed = textsById(readTogether(written));
    for (const [id, text] of Object.entries(listed)) {
      expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(id);
    }
    const asked = Object.keys(written).flatMap((path) => {
      const made = readFileSync(join(SOURCES, path.replace(/\.graphql$/, '.document.ts')), 'utf8');
      return /^ {2}id: '(\w+)',$/m.exec(made)?.[1] ?? [];
    });
    expect(asked).not.toHaveLength(0);
    expect(asked.toSorted()).toEqual(Object.keys(listed).toSorted());
  });

  it('is whole by itself: each fragment that it uses is in it, once, and no other', () => {
    for (const text of Object.values(textsById(readTogether(written)))) {
      expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
    }
  });

  it('is not whole as it is written where its fragments stand in another file', () => {
    const spreading = [...readTogether(written)].filter(([, { uses }]) => uses.length > 0);
    expect(spreading).not.toHaveLength(0);
    for (const [path] of spreading) {
      const [error] = validate(schema, parse(written[path]!));
      expect(error?.message).toMatch(/^Unknown fragment/);
    }
  });

  it.each(fragmentFiles)(
    'has another id when a fragment of it changes, and nothing else has: %s',
    (path) => {
      const changed = written[path]!.replace(/ on (\w+) \{/, ' on $1 {\n  __typename');
      const then = idsOf({ ...written, [path]: changed });
      const known = [...ids.keys()];
      const anew = known.filter((each) => then.get(each) !== ids.get(each));
      const [, name] = /^fragment (\w+)/m.exec(written[path]!)!;
      const users = known.filter((each) => written[each]!.includes(`...${name}\n`));
      expect(users.length).toBeGreaterThanOrEqual(2);
      expect(anew).toEqual(users);
    },
  );

  it('has the same id when only a remark on it changes', () => {
    const remarked = Object.entries(written).map(([path, text]) => [path, `# A remark.\n${text}`]);
    expect(idsOf(Object.fromEntries(remarked))).toEqual(ids);
  });
});

describe('The lists that pages ask', () => {
  const list = (said: string, fields = '') =>
    `query A($flagsBehind: String) { program { flags(first: 100${said}) { nodes { id } ${fields} } } }`;

  it('are each read to the end, or turned page by page', () => {
    const documents = [...documentsIn(SOURCES).values()].flatMap(({ sent }) => sent?.text ?? []);
    expect(documents).not.toHaveLength(0);
    expect(documents.flatMap(cutIn)).toEqual([]);
  });

  it.each([
    ['the first page alone', list('')],
    ['no word whether it goes on', list(', after: $flagsBehind')],
    ['a variable that nobody gives', list(', after: $after', 'goesOn: pageInfo { endCursor }')],
  ])('are not with %s', (_, text) => {
    expect(cutIn(text)).toEqual(['flags']);
  });
});
