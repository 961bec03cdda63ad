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

/** A change that opens nothing, for something else is in the way; a matrix cannot see it. */
function isIdle({ name, role }: Mutant): boolean {
  // Nobody holds a role in the installation, and who is a member sees the own program whole already.
  if (/^document (accounts|tokens|programs) /.test(name)) return true;
  // A raiser stays unknown to those who see the flag without being told.
  if (/^document flags and (sponsor|cio|himDirector|auditor)$/.test(name)) return true;
  // Only a role that is limited to sites shows it, and here the site lead alone is.
  if (/^document (milestones|risks|gates|checklists|trainings) and/.test(name)) {
    return (
      !['siteLead', 'vendor', 'administrator'].includes(role ?? '') ||
      name === 'document milestones and vendor'
    );
  }
  if (/^(adoptPack|addWorkflow|addItem|defineTraining) without atSite$/.test(name)) return true;
  // Who looks after the installation is at no site and speaks for nobody.
  return /^(achieveMilestone|addWorkflow|addItem|recordTraining|Program.desk) and administrator$/.test(
    name,
  );
}

/** Every row taken away, and one role too many in every row, one after the other. */
export function mutants(schema: GraphQLSchema): Mutant[] {
  const commands = COMMAND_RIGHTS as unknown as Table;
  const all = [
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
  return all.filter((mutant) => !isIdle(mutant));
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

/** A field of a program and what it leads to guard twice: both must let one too many in. */
function fieldMutants(schema: GraphQLSchema, name: string): Mutant[] {
  const [fields, types] = [PROGRAM_RIGHTS as Table, TYPE_RIGHTS as Table];
  const type = typeBehind(schema, name);
  return widened({ [name]: fields[name] }, () => `Program.${name}`).map((mutant) => ({
    ...mutant,
    apply: () => {
      const { role } = mutant;
      const before = [fields[name], type && types[type]] as const;
      fields[name] = [...(before[0] as string[]), role];
      if (type) types[type] = [...(before[1] as string[]), role];
      return () => {
        fields[name] = before[0];
        if (type) types[type] = before[1];
      };
    },
  }));
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

function documentMutants(): Mutant[] {
  return DOCUMENT_RIGHTS.flatMap((right) => {
    const row = `document ${right.view.name}`;
    const table = right as unknown as Table;
    const whole = right.wholly as readonly string[];
    const more = EVERYONE.filter((reader) => !whole.includes(reader));
    return [
      set(table, 'partly', (document: unknown) => document, `${row} without its row`, row),
      ...more.map((reader) =>
        set(table, 'wholly', [...whole, reader], `${row} and ${reader}`, row, reader),
      ),
    ];
  });
}

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
