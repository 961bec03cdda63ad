import { createContext, useContext } from 'react';
import type { ProgramQuery } from './program.document';

/** What every page knows of its program. */
export interface Program {
  readonly id: string;
  readonly name: string;
  readonly status: ProgramQuery['program']['status'];
  readonly charteredOn: string;
  readonly sites: readonly { id: string; name: string }[];
  readonly stakeholders: ProgramQuery['program']['stakeholders']['nodes'];
  /** What a stakeholder or a site is called; its id where that is not known. */
  readonly nameOf: (id: string) => string;
}

/** A program as its pages know it. */
export function programOf({ program }: ProgramQuery): Program {
  const stakeholders = program.stakeholders.nodes;
  const names = new Map([...program.sites, ...stakeholders].map(({ id, name }) => [id, name]));
  return { ...program, stakeholders, nameOf: (id) => names.get(id) ?? id };
}

/** The program of the page. */
export const ProgramContext = createContext<Program | undefined>(undefined);

/** The program of the page, with the names of its sites and stakeholders. */
export function useProgram(): Program {
  const program = useContext(ProgramContext);
  if (!program) throw new Error('A program is there only on its pages.');
  return program;
}
