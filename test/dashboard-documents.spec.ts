import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typedDocument } from '../apps/dashboard/typed-document';
import { SOURCES, typedDocuments } from '../scripts/documents';

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
