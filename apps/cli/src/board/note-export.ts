import { askServer, type Asked } from './ask-server';

const EXPORTED = `query ($program: ID!, $page: ID!) {
  program(id: $program) { exported(as: pdf, name: $page) }
}`;

/** Puts on the audit trail of a program that a page of it is printed; refused where that cannot be. */
export async function noteExport(asked: Asked, program: string, page: string): Promise<void> {
  await askServer(asked, EXPORTED, { program, page });
}
