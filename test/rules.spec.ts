import { buildSchema, isInputObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const page = read('docs/rules.md');
const shown = [...page.matchAll(/- `([^`]+)`: (.+)$/gm)].map(([, file, title]) => [title!, file!]);

describe('The ten rules', () => {
  it('are ten', () => {
    expect(page.match(/^\d+\. \*\*/gm)).toHaveLength(10);
  });

  it.each(shown)('%s', (title, file) => {
    expect(read(file)).toContain(title);
  });

  it('no command has a field for a status', () => {
    const inputs = Object.values(buildSchema(read('schema.gql')).getTypeMap()).filter(
      isInputObjectType,
    );
    const fields = inputs.flatMap((input) => Object.keys(input.getFields()));
    expect(fields.length).toBeGreaterThan(100);
    expect(fields.filter((field) => /status|rag|colou?r/i.test(field))).toEqual([]);
  });
});
