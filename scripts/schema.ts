import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedSchema } from '../apps/api/src/printed-schema';

/** Writes the API as it is in the code to `schema.gql`, which is committed and reviewed. */
void printedSchema().then((text) => writeFileSync(join(__dirname, '..', 'schema.gql'), text));
