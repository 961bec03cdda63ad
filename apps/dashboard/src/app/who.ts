import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { ask } from '../asking/ask';
import type { Refusal } from '../asking/refusal';
import { meDocument, type MeQuery } from './me.document';
import type { Role } from './pages';

/** Who looks at the pages. */
export type Me = MeQuery['me'];

/** What someone is in a program. */
export type Membership = Me['memberships'][number];

/** Asks who is signed in, and what they are in each program. */
export function useMe() {
  return useQuery<MeQuery, Refusal>({
    queryKey: ['me'],
    queryFn: ({ signal }) => ask(meDocument, {}, signal),
    staleTime: 5 * 60_000,
  });
}

/** The program of a page, and what who looks at it is and may do there. */
export interface Who {
  readonly name: string;
  readonly administrator: boolean;
  readonly roles: readonly Role[];
  /** The mutations that the roles allow, and those that need none. */
  readonly commands: readonly string[];
  /** In whose name they may speak, the own stakeholder first. */
  readonly voices: readonly string[];
}

/** What someone is in a program; an administrator may be nothing in it. */
export function whoIn(me: Me, program: string): Who {
  const membership = me.memberships.find((one) => one.program === program);
  return {
    name: me.name,
    administrator: me.administrator,
    roles: membership?.roles.map(({ role }) => role) ?? [],
    commands: me.readsOnly ? [] : [...new Set([...(membership?.commands ?? []), ...me.commands])],
    voices: membership?.voices ?? [],
  };
}

/** Who looks at the pages of the program. */
export const WhoContext = createContext<Who | undefined>(undefined);

/** Who looks, with roles, commands and voices in this program. */
export function useWho(): Who {
  const who = useContext(WhoContext);
  if (!who) throw new Error('Who looks is known only on the pages of a program.');
  return who;
}
