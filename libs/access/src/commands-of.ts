import { COMMAND_RIGHTS, type CommandRight } from './command-rights.data';
import type { Reader } from './reader';
import type { Standing } from './standing';

/** The mutations that someone may give in a program, by the table of rights. */
export function commandsOf(standing: Standing): string[] {
  if (standing.reader.readsOnly) return [];
  const rows: [string, CommandRight][] = Object.entries(COMMAND_RIGHTS);
  return rows
    .filter(([, right]) => standing.holds(right.roles) || administers(standing, right))
    .map(([mutation]) => mutation);
}

function administers({ reader }: Standing, right: CommandRight): boolean {
  return reader.administrator && right.administrator === true;
}

/** The mutations that someone may give without a role: for the own account, and as administrator. */
export function commandsWithoutRole(reader: Reader): string[] {
  if (reader.readsOnly) return [];
  const rows: [string, CommandRight][] = Object.entries(COMMAND_RIGHTS);
  return rows
    .filter(([, { own, administrator }]) => own || (reader.administrator && administrator))
    .map(([mutation]) => mutation);
}
