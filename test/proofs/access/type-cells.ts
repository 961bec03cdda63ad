import { asReader, NOBODY } from '@plumbline/access';
import {
  defaultFieldResolver,
  getNamedType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { TYPE_RIGHTS } from '../../../libs/access/src/read-rights.data';
import { Standing } from '../../../libs/access/src/standing';
import type { Asker } from './askers';
import type { Cell } from './cell';
import { TYPES } from './expected';
import { letterIn, rowsOf } from './grid';

const OF_PAGES = /(?:Connection|Edge)$/;
const rows = rowsOf(TYPES);
const everything = { ...NOBODY, trusted: true };

/** Every field of every type of object for every asker: whether the type is theirs, and the field open. */
export function typeCells(schema: GraphQLSchema, askers: readonly Asker[]): Cell[] {
  return objectTypes(schema).flatMap((type) => {
    const shut = new Set(shutFields(type));
    return Object.keys(type.getFields()).flatMap((field) =>
      askers.map((asker) => ({
        row: `type ${type.name}`,
        asker,
        place: `.${field}`,
        expected: typeExpected(type.name, field, asker),
        ask: () => (reads(type.name, asker) && !shut.has(field) ? 'read' : 'kept'),
      })),
    );
  });
}

/** All types of objects but the roots, pages, and what the engine has itself. */
function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) &&
      !type.name.startsWith('__') &&
      !OF_PAGES.test(type.name) &&
      !roots.includes(type),
  );
}

function typeExpected(type: string, field: string, asker: Asker): string {
  const row = rows.get(type);
  const isKnown = type === 'Program' || row?.marks.includes(field);
  if (!row || !isKnown) return 'a row in what is expected';
  return isMember(asker) && letterIn(row, asker.letter) !== '.' ? 'read' : 'kept';
}

function reads(type: string, asker: Asker): boolean {
  const readers = Object.hasOwn(TYPE_RIGHTS, type)
    ? TYPE_RIGHTS[type as keyof typeof TYPE_RIGHTS]
    : [];
  return new Standing(asker.reader ?? NOBODY, 'north').reads(readers);
}

function isMember({ programs, letter }: Asker): boolean {
  return programs.includes('north') || letter === 'R';
}

/** The fields that nobody may read, for what they lead to has no row. */
function shutFields(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields())
    .filter((field) => isObjectType(getNamedType(field.type)))
    .filter(({ resolve = defaultFieldResolver }) =>
      isShut(() => resolve({ id: 'north' }, {}, {}, { fieldName: '' } as never)),
    )
    .map(({ name }) => name);
}

function isShut(resolve: () => unknown): boolean {
  try {
    const answer: unknown = asReader(everything, resolve);
    void Promise.resolve(answer).catch(() => undefined);
    return false;
  } catch (error) {
    return error instanceof Error && error.message.startsWith('Nobody may read this');
  }
}
