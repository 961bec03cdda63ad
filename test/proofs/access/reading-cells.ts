import { INSTALLATION, NOBODY } from '@plumbline/access';
import { isObjectType, parse, subscribe, type GraphQLSchema } from 'graphql';
import type { Asker } from './askers';
import type { Cell } from './cell';
import { PROGRAM_FIELDS, ROOTS } from './expected';
import { letterIn, rowsOf } from './grid';
import { askHere, readingOf, written, type Question } from './question';

const PLACES = ['north', 'old', 'south', 'missing'];
const ANSWERED = 'answered';
const LEADS = ['S', 'C', 'P', 'H', 'D'];
const roots = rowsOf(ROOTS);
const fields = rowsOf(PROGRAM_FIELDS);

/** Everything that hangs from a program, in every program, for every asker; and the ways in. */
export function readingCells(schema: GraphQLSchema, askers: readonly Asker[]): Cell[] {
  return [
    ...programCells(schema, askers),
    ...rootCells(schema, askers),
    ...watchCells(schema, askers),
  ];
}

/** A field of the own program as a question, and what is to come of it. */
export function plainReading(schema: GraphQLSchema, name: string, asker: Asker) {
  const field = programFields(schema)[name]!;
  return { question: readingOf(field, 'north'), expected: readingExpected(name, 'north', asker) };
}

/** Whether a question about a program was answered; an error further in is an answer, too. */
export function readingOutcome({ errors }: { readonly errors?: readonly object[] }): string {
  const [error] = errors ?? [];
  if (!error) return ANSWERED;
  const {
    path = [],
    originalError,
    extensions,
  } = error as {
    path?: readonly unknown[];
    originalError?: { code?: string };
    extensions?: { code?: string };
  };
  const code = originalError?.code ?? extensions?.code ?? 'no code';
  return code === 'NOT_FOUND' && path.length > 1 ? ANSWERED : code;
}

/** The names of what hangs from a program. */
export function programFields(schema: GraphQLSchema) {
  const program = schema.getType('Program');
  if (!isObjectType(program)) throw new Error('There is no Program.');
  return program.getFields();
}

function programCells(schema: GraphQLSchema, askers: readonly Asker[]): Cell[] {
  return Object.values(programFields(schema)).flatMap((field) =>
    askers.flatMap((asker) => {
      const cell = (place: string, question: Question, expected: string): Cell => ({
        row: `Program.${field.name}`,
        asker,
        place,
        expected,
        ask: async () => readingOutcome(await askHere(schema, question, asker)),
      });
      const cells = PLACES.map((place) =>
        cell(place, readingOf(field, place), readingExpected(field.name, place, asker)),
      );
      if (!fields.get(field.name)?.marks.includes('asking')) return cells;
      const plain = readingExpected(field.name, 'north', asker);
      const leads = LEADS.includes(asker.letter ?? '');
      const expected = plain === ANSWERED && !leads ? 'FORBIDDEN' : plain;
      return [
        ...cells,
        cell('for another', readingOf(field, 'north', { stakeholder: 'theirs' }), expected),
      ];
    }),
  );
}

/** The rules in words of their own: what is to come of reading something of a program. */
export function readingExpected(name: string, place: string, asker: Asker): string {
  const row = fields.get(name);
  if (!row) return 'a row in what is expected';
  if (!asker.signedIn) return 'FORBIDDEN';
  const seesAll = asker.letter === 'R' && place !== 'missing';
  if (!asker.programs.includes(place) && !seesAll) return 'NOT_FOUND';
  return letterIn(row, asker.letter) === '.' ? 'FORBIDDEN' : ANSWERED;
}

function rootCells(schema: GraphQLSchema, askers: readonly Asker[]): Cell[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) =>
    askers.map((asker) => ({
      row: `Query.${field.name}`,
      asker,
      place: INSTALLATION,
      expected: rootExpected(field.name, asker),
      ask: async () => {
        const query = `{ ${written(field, { id: 'missing' })} }`;
        const { errors } = await askHere(schema, { query, variables: {} }, asker);
        const code = (errors?.[0]?.originalError as { code?: string } | undefined)?.code;
        return code === 'FORBIDDEN' ? code : ANSWERED;
      },
    })),
  );
}

function rootExpected(name: string, asker: Asker): string {
  const row = roots.get(name);
  if (!row) return 'a row in what is expected';
  const enters = row.marks.includes('signedIn')
    ? asker.signedIn
    : letterIn(row, asker.letter) !== '.';
  return enters ? ANSWERED : 'FORBIDDEN';
}

function watchCells(schema: GraphQLSchema, askers: readonly Asker[]): Cell[] {
  return Object.keys(schema.getSubscriptionType()!.getFields()).flatMap((name) =>
    PLACES.flatMap((place) =>
      askers.map((asker) => ({
        row: `Subscription.${name}`,
        asker,
        place,
        expected: watchExpected(name, place, asker),
        ask: () => watched(schema, name, place, asker),
      })),
    ),
  );
}

/** What is to come of watching a program. */
export function watchExpected(name: string, place: string, asker: Asker): string {
  const row = roots.get(name);
  if (!row) return 'a row in what is expected';
  const inside = asker.programs.includes(place) && letterIn(row, asker.letter) !== '.';
  return inside || (asker.letter === 'R' && row.letters.includes('R')) ? ANSWERED : 'NOT_FOUND';
}

async function watched(schema: GraphQLSchema, name: string, place: string, asker: Asker) {
  const document = parse(`subscription { ${name}(program: "${place}") { __typename } }`);
  const contextValue = { req: { headers: asker.reader === NOBODY ? {} : asker.headers } };
  const found = await subscribe({ schema, document, contextValue });
  if (!(Symbol.asyncIterator in found)) return readingOutcome(found);
  await found.return(undefined);
  return ANSWERED;
}
