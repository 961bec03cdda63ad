import type { Addressee } from '@plumbline/risks';
import type { GateRole } from '@plumbline/milestones';

/**
 * Who answers for a flag that goes to an addressee: whoever holds one of these roles on record. Version 1;
 * own proposal, to be edited where a program is organised otherwise. Where nothing is said, the log does
 * not know who it is.
 */
export const addresseeRoles: Readonly<Record<Addressee, readonly GateRole[]>> = {
  team: [],
  workstream: [],
  workstreamLead: [],
  pmo: ['programDirector'],
  cio: ['cio'],
  clinicalSafety: ['cmio', 'cno'],
  executiveSponsor: ['executiveSponsor'],
};
