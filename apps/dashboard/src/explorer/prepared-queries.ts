import type { Role } from '../roles';
import cio from '../prepared-queries/cio.graphql?raw';
import consultant from '../prepared-queries/consultant.graphql?raw';
import executive from '../prepared-queries/executive.graphql?raw';
import himDirector from '../prepared-queries/him-director.graphql?raw';
import programManager from '../prepared-queries/program-manager.graphql?raw';

/** The query that answers each role's first question. */
export const preparedQueries: Record<Role, string> = {
  executive,
  cio,
  'him-director': himDirector,
  consultant,
  'program-manager': programManager,
};

/** True if the text is a prepared query that nobody has edited. */
export function isPrepared(query: string | null): boolean {
  return Object.values(preparedQueries).includes(query ?? '');
}
