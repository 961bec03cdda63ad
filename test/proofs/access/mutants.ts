import { ROLES } from '@plumbline/access';
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { COMMAND_RIGHTS } from '../../../libs/access/src/command-rights.data';
import { DOCUMENT_RIGHTS } from '../../../libs/access/src/document-rights';
import { programFields } from './reading-cells';
import {
  ASKING_RIGHTS,
  PROGRAM_RIGHTS,
  ROOT_RIGHTS,
  TYPE_RIGHTS,
  type Readers,
} from '../../../libs/access/src/read-rights.data';

/** One change of the tables of rights; it must turn a cell of the row red. */
export interface Mutant {
  readonly name: string;
  readonly row: string;
  /** Makes the change, and answers what takes it back. */
  readonly apply: () => () => void;
  /** The role that is one too many; where none, some role is missing. */
  readonly role?: string;
}

type Table = Record<string, unknown>;
const EVERYONE = [...ROLES, 'administrator'];

/** Every row taken away, and one role too many in every row, one after the other. */
export function mutants(schema: GraphQLSchema): Mutant[] {
  const commands = COMMAND_RIGHTS as unknown as Table;
  return [
    ...taken(commands, (name) => name),
    ...taken(PROGRAM_RIGHTS as Table, (name) => `Program.${name}`),
    ...taken(ROOT_RIGHTS as Table, rootRow),
    ...taken(ASKING_RIGHTS as Table, (name) => `Program.${name}`),
    ...taken(TYPE_RIGHTS as Table, (name) => `type ${name}`),
    ...Object.keys(commands).flatMap((name) => commandMutants(commands, name)),
    ...Object.keys(PROGRAM_RIGHTS).flatMap((name) => fieldMutants(schema, name)),
    ...widened(ROOT_RIGHTS as Table, rootRow),
    ...widened(TYPE_RIGHTS as Table, (name) => `type ${name}`),
    ...documentMutants(),
  ];
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

function widened(table: Table, row: (name: string) => string): Mutant[] {
  return Object.entries(table).flatMap(([name, before]) => {
    const readers = before as readonly string[];
    if (readers.includes('signedIn')) return [];
    return EVERYONE.filter((reader) => !readers.includes(reader)).map((reader) => {
      const value = [...readers, reader];
      return set(table, name, value, `${row(name)} and ${reader}`, row(name), reader);
    });
  });
}

/** What guards one field of a program: itself, the type it leads to, and what may be asked of it. */
function guardsOf(schema: GraphQLSchema, name: string): readonly (readonly [Table, string])[] {
  const type = typeBehind(schema, name);
  return [
    [PROGRAM_RIGHTS as Table, name],
    ...(type && type in TYPE_RIGHTS ? [[TYPE_RIGHTS as Table, type] as const] : []),
    ...(name in ASKING_RIGHTS ? [[ASKING_RIGHTS as Table, name] as const] : []),
  ];
}

/** A field of a program is guarded more than once: all its guards must let one too many in. */
function fieldMutants(schema: GraphQLSchema, name: string): Mutant[] {
  const guards = guardsOf(schema, name);
  const fields = PROGRAM_RIGHTS as Table;
  return widened({ [name]: fields[name] }, () => `Program.${name}`).map((mutant) => ({
    ...mutant,
    apply: () => {
      const before = guards.map(([table, row]) => table[row]);
      guards.forEach(([table, row]) => (table[row] = withOneMore(table[row], mutant.role!)));
      return () => guards.forEach(([table, row], at) => (table[row] = before[at]));
    },
  }));
}

type Asking = (typeof ASKING_RIGHTS)[string];

function withOneMore(right: unknown, role: string): unknown {
  if (Array.isArray(right)) return [...(right as string[]), role];
  const asking: Asking = (asked, standing) =>
    (right as Asking)(asked, standing) || standing.reads([role as Readers[number]]);
  return asking;
}

function typeBehind(schema: GraphQLSchema, name: string): string | undefined {
  const field = programFields(schema)[name]!;
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return undefined;
  const nodes = type.name.endsWith('Connection') && type.getFields()['nodes'];
  return nodes ? getNamedType(nodes.type).name : type.name;
}

function commandMutants(table: Table, name: string): Mutant[] {
  const right = table[name] as Record<string, unknown> & { roles: readonly string[] };
  const without = (['administrator', 'own', 'atSite', 'recordSpeaks'] as const)
    .filter((word) => right[word])
    .map((word) =>
      set(table, name, { ...right, [word]: undefined }, `${name} without ${word}`, name),
    );
  const isOfInstallation = right.roles.length === 0 && name !== 'charterProgram';
  const more = ROLES.filter((role) => !isOfInstallation && !right.roles.includes(role));
  const roles = more.map((role) =>
    set(
      table,
      name,
      { ...right, roles: [...right.roles, role] },
      `${name} and ${role}`,
      name,
      role,
    ),
  );
  const administrator = right['administrator']
    ? []
    : [
        set(
          table,
          name,
          { ...right, administrator: true },
          `${name} and administrator`,
          name,
          'administrator',
        ),
      ];
  return [...without, ...roles, ...administrator];
}

/** Who sees all that there is may be one more or one less; what the others see may be all. */
function documentMutants(): Mutant[] {
  return DOCUMENT_RIGHTS.flatMap((right) => {
    const row = `document ${right.view.name}`;
    const table = right as unknown as Table;
    const whole = right.wholly as readonly string[];
    const more = EVERYONE.filter((reader) => !whole.includes(reader));
    return [
      ...(more.length > 0 ? [set(table, 'partly', (it: unknown) => it, `${row}: all`, row)] : []),
      ...whole.map((reader) =>
        set(table, 'wholly', without(whole, reader), `${row} but ${reader}`, row, reader),
      ),
      ...more
        .filter(isHeldIn(right.view.name))
        .map((reader) =>
          set(table, 'wholly', [...whole, reader], `${row} and ${reader}`, row, reader),
        ),
    ];
  });
}

/** Nobody holds a role in the installation: there one is its administrator, or not. */
const isHeldIn = (view: string) => (reader: string) =>
  reader === 'administrator' || (view !== 'accounts' && view !== 'tokens');

const without = (readers: readonly string[], one: string) => readers.filter((it) => it !== one);

function set(
  table: Table,
  key: string,
  value: unknown,
  name: string,
  row: string,
  role?: string,
): Mutant {
  const apply = () => {
    const before = table[key];
    table[key] = value;
    return () => (table[key] = before);
  };
  return { name, row, role, apply };
}
