import { ROLES, withReadRights } from '@plumbline/access';
import { buildSchema, printSchema, type GraphQLSchema } from 'graphql';
import { COMMAND_RIGHTS } from '../../../libs/access/src/command-rights.data';
import { DOCUMENT_RIGHTS } from '../../../libs/access/src/document-rights';
import {
  ASKING_RIGHTS,
  PROGRAM_RIGHTS,
  ROOT_RIGHTS,
  TYPE_RIGHTS,
} from '../../../libs/access/src/read-rights.data';

/** One change of the tables of rights; it must turn a cell of the row red. */
export interface Mutant {
  readonly name: string;
  readonly row: string;
  /** Makes the change, and answers what takes it back. */
  readonly apply: () => () => void;
  /** Whether the schema must be guarded anew to show it. */
  readonly guards?: true;
}

type Table = Record<string, unknown>;
const EVERYONE = [...ROLES, 'administrator'];

/** Every row taken away, and one role too many in every row, one after the other. */
export function mutants(): Mutant[] {
  const commands = COMMAND_RIGHTS as unknown as Table;
  return [
    ...taken(commands, (name) => name),
    ...taken(PROGRAM_RIGHTS as Table, (name) => `Program.${name}`),
    ...taken(ROOT_RIGHTS as Table, rootRow),
    ...taken(ASKING_RIGHTS as Table, (name) => `Program.${name}`),
    ...taken(TYPE_RIGHTS as Table, (name) => `type ${name}`).map((each) => ({
      ...each,
      guards: true as const,
    })),
    ...Object.keys(commands).flatMap((name) => commandMutants(commands, name)),
    ...widened(PROGRAM_RIGHTS as Table, (name) => `Program.${name}`, leadsTo),
    ...widened(ROOT_RIGHTS as Table, rootRow),
    ...widened(TYPE_RIGHTS as Table, (name) => `type ${name}`),
    ...documentMutants(),
  ];
}

/** The schema guarded anew by the tables as they are now; undefined where it is refused. */
export function guardedAnew(schema: GraphQLSchema): GraphQLSchema | undefined {
  try {
    return withReadRights(buildSchema(printSchema(schema)));
  } catch {
    return undefined;
  }
}

const rootRow = (name: string) => `${name === 'programChanged' ? 'Subscription' : 'Query'}.${name}`;

function taken(table: Table, row: (name: string) => string): Mutant[] {
  return Object.keys(table).map((name) => ({
    name: `${row(name)} without its row`,
    row: row(name),
    apply: () => {
      const before = table[name];
      delete table[name];
      return () => (table[name] = before);
    },
  }));
}

function widened(
  table: Table,
  row: (name: string) => string,
  ceiling: (name: string) => readonly string[] = () => EVERYONE,
): Mutant[] {
  return Object.entries(table).flatMap(([name, before]) => {
    const readers = before as readonly string[];
    if (readers.includes('signedIn')) return [];
    return ceiling(name)
      .filter((reader) => !readers.includes(reader))
      .map((reader) =>
        set(table, name, [...readers, reader], `${row(name)} and ${reader}`, row(name)),
      );
  });
}

/** Of a field of a program only those are too many who may read what it leads to. */
function leadsTo(): readonly string[] {
  return EVERYONE;
}

function commandMutants(table: Table, name: string): Mutant[] {
  const right = table[name] as Record<string, unknown> & { roles: readonly string[] };
  const without = (['administrator', 'own', 'atSite', 'recordSpeaks'] as const)
    .filter((word) => right[word])
    .map((word) =>
      set(table, name, { ...right, [word]: undefined }, `${name} without ${word}`, name),
    );
  const roles = ROLES.filter((role) => !right.roles.includes(role)).map((role) =>
    set(table, name, { ...right, roles: [...right.roles, role] }, `${name} and ${role}`, name),
  );
  const administrator = right['administrator']
    ? []
    : [set(table, name, { ...right, administrator: true }, `${name} and administrator`, name)];
  return [...without, ...roles, ...administrator];
}

function documentMutants(): Mutant[] {
  return DOCUMENT_RIGHTS.flatMap((right) => {
    const row = `document ${right.view.name}`;
    const table = right as unknown as Table;
    const whole = right.wholly as readonly string[];
    const more = EVERYONE.filter((reader) => !whole.includes(reader));
    return [
      set(table, 'partly', (document: unknown) => document, `${row} without its row`, row),
      ...more.map((reader) =>
        set(table, 'wholly', [...whole, reader], `${row} and ${reader}`, row),
      ),
    ];
  });
}

function set(table: Table, key: string, value: unknown, name: string, row: string): Mutant {
  const apply = () => {
    const before = table[key];
    table[key] = value;
    return () => (table[key] = before);
  };
  return { name, row, apply };
}
