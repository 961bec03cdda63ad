import { Kind, parse, print, visit, type FieldNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typedDocument } from '../apps/dashboard/typed-document';
import { pageDocuments, SOURCES, typedDocuments } from '../scripts/documents';

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
    ['an operation without a name', '{ me { name } }', /a name/],
    ['no operation', 'fragment A on Me { name }', /one operation/],
    ['a field that is not there', 'query A { me { nothing } }', /Validation failed/],
  ])('are not made of a file with %s', async (_, text, why) => {
    const schema = parse('type Query { me: Me! } type Me { name: String! }');
    await expect(typedDocument('a.graphql', text, schema)).rejects.toThrow(why);
  });
});

describe('The lists that pages ask', () => {
  const list = (said: string, fields = '') =>
    `query A($flagsBehind: String) { program { flags(first: 100${said}) { nodes { id } ${fields} } } }`;

  it('are each read to the end, or turned page by page', () => {
    const documents = Object.values(pageDocuments());
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
