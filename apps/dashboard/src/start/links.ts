import { demoProgram, type Role } from '../roles';

/** The address of the explorer with a role's query open on a program. */
export function explorer(role: Role, program: string): string {
  const query = new URLSearchParams({ role });
  if (program !== demoProgram) query.set('program', program);
  return `./explorer/?${query}`;
}
