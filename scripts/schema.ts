import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedNames } from '../apps/api/src/printed-names';
import { printedSchema } from '../apps/api/src/printed-schema';

/** Writes the API as it is in the code to `schema.gql`, and its names for the table of rights. */
void printedSchema().then((text) => {
  const root = join(__dirname, '..');
  writeFileSync(join(root, 'schema.gql'), text);
  writeFileSync(join(root, 'libs/access/src/api-names.ts'), printedNames(text));
});
