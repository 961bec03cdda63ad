import { Refused, type Decider } from '@plumbline/event-sourcing';
import type { Role } from '../roles';
import type { GroupEvents } from './group.events';

/** What one may ask of a mapping. */
export type GroupCommands = {
  MapGroup: {
    issuer: string;
    group: string;
    role: Role;
    sites?: readonly string[];
    known: { sites: readonly string[] };
  };
  UnmapGroup: { reason: string };
};

/** Whether a mapping holds. */
export interface GroupState {
  readonly status: 'none' | 'mapped' | 'unmapped';
}

/** The rules of a mapping: who is in the group at the provider holds the role in the program. */
export const group: Decider<GroupState, GroupCommands, GroupEvents> = {
  stream: 'group',
  begins: ['MapGroup'],
  initial: { status: 'none' },

  decide: {
    MapGroup: ({ issuer, group: mapped, role, sites, known }) => {
      if (sites?.length === 0) {
        throw new Refused('Name the sites at which the role holds, or none for all of them.');
      }
      const unknown = sites?.find((site) => !known.sites.includes(site));
      if (unknown)
        throw new Refused(`There is no site "${unknown}" in this program; add it first.`);
      return [{ type: 'GroupMapped', data: { issuer, group: mapped, role, sites } }];
    },
    UnmapGroup: ({ reason }, { status }) => {
      if (status === 'unmapped') throw new Refused('The group is mapped no more already.');
      return [{ type: 'GroupUnmapped', data: { reason } }];
    },
  },

  evolve: {
    GroupMapped: () => ({ status: 'mapped' }),
    GroupUnmapped: () => ({ status: 'unmapped' }),
  },
};
