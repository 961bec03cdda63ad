import { NOBODY, type Reader } from './reader';
import { ROOT_RIGHTS, type Comers, type Readers } from './read-rights.data';
import { Standing } from './standing';

type Rows = Readonly<Record<string, Comers>>;

/** Whether someone may go in by one of the ways in, whatever they find there. */
export function comesIn(reader: Reader, way: string): boolean {
  if (reader.trusted) return true;
  const comers = rowOf(way);
  if (comers.includes('signedIn')) return reader !== NOBODY;
  const programs = ['', ...reader.memberships.keys()];
  return programs.some((program) => new Standing(reader, program).reads(comers as Readers));
}

/** Whether someone may watch how a program moves. */
export function mayWatch(reader: Reader | undefined, program: string): boolean {
  if (!reader) return false;
  return new Standing(reader, program).reads(rowOf('programChanged') as Readers);
}

function rowOf(way: string): Comers {
  return Object.hasOwn(ROOT_RIGHTS, way) ? (ROOT_RIGHTS as Rows)[way]! : [];
}
