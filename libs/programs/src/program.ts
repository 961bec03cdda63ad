import { Refused, type Decider } from '@plumbline/event-sourcing';
import type { ProgramEvents } from './program.events';

/** What one may ask of a program. */
export type ProgramCommands = {
  CharterProgram: {
    name: string;
    goals: readonly string[];
    purpose?: string;
    currency?: string;
  };
  AmendGoal: { goal: string; text: string; reason: string };
  AddSite: { id: string; name: string };
  RenameSite: { id: string; name: string; reason: string };
  PlanWave: { id: string; name: string; sites: readonly string[] };
  SetDecisionRights: { matter: string; role: string; note?: string };
  CloseProgram: { reason: string; known: ClosingFacts };
};

/** What closing depends on, read from the benefits: a program cannot close at go-live. */
export interface ClosingFacts {
  /** Benefits that are still open and have no permanent owner. */
  readonly ownerless: readonly string[];
  /** Benefits that are still open and were not reviewed after their target day. */
  readonly unreviewed: readonly string[];
}

/** What the rules need to know of a program. */
export interface ProgramState {
  readonly status: 'none' | 'open' | 'closed';
  readonly goals: ReadonlyMap<string, { text: string; version: number }>;
  readonly sites: ReadonlySet<string>;
  readonly waves: ReadonlySet<string>;
}

/** The rules of a program. */
export const program: Decider<ProgramState, ProgramCommands, ProgramEvents> = {
  stream: 'program',
  per: 'program',
  begins: ['CharterProgram'],
  initial: { status: 'none', goals: new Map(), sites: new Set(), waves: new Set() },

  decide: {
    CharterProgram: ({ name, goals, purpose, currency }) => {
      if (goals.length === 0) throw new Refused('A program needs at least one goal to be pinned.');
      const pinned = goals.map((text, index) => ({ id: `goal-${index + 1}`, text }));
      return [{ type: 'ProgramChartered', data: { name, purpose, currency, goals: pinned } }];
    },

    AmendGoal: ({ goal, text, reason }, state) => {
      assertOpen(state);
      const known = state.goals.get(goal);
      if (!known) throw new Refused(`There is no goal "${goal}" in this program.`);
      if (known.text === text) throw new Refused('The goal says this already.');
      const version = known.version + 1;
      return [{ type: 'GoalAmended', data: { goal, text, version, reason } }];
    },

    AddSite: ({ id, name }, state) => {
      assertOpen(state);
      if (state.sites.has(id)) throw new Refused(`There is a site "${id}" already.`);
      return [{ type: 'SiteAdded', data: { site: id, name } }];
    },

    RenameSite: ({ id, name, reason }, state) => {
      assertOpen(state);
      if (!state.sites.has(id)) throw new Refused(`There is no site "${id}"; add it first.`);
      return [{ type: 'SiteRenamed', data: { site: id, name, reason } }];
    },

    PlanWave: ({ id, name, sites }, state) => {
      assertOpen(state);
      if (state.waves.has(id)) throw new Refused(`There is a wave "${id}" already.`);
      if (sites.length === 0) throw new Refused('A wave needs at least one site.');
      const unknown = sites.find((site) => !state.sites.has(site));
      if (unknown) throw new Refused(`There is no site "${unknown}"; add it first.`);
      return [{ type: 'WavePlanned', data: { wave: id, name, sites } }];
    },

    SetDecisionRights: ({ matter, role, note }, state) => {
      assertOpen(state);
      return [{ type: 'DecisionRightSet', data: { matter, role, note } }];
    },

    CloseProgram: ({ reason, known }, state) => {
      assertOpen(state);
      if (known.ownerless.length > 0) {
        throw new Refused(
          `These benefits have no permanent owner: ${known.ownerless.join(', ')}. ` +
            'Hand each over to someone who stays, then close the program.',
        );
      }
      if (known.unreviewed.length > 0) {
        throw new Refused(
          `The last benefit review has not been held for: ${known.unreviewed.join(', ')}. ` +
            'A program cannot close at go-live.',
        );
      }
      return [{ type: 'ProgramClosed', data: { reason } }];
    },
  },

  evolve: {
    ProgramChartered: ({ goals }, state) => ({
      ...state,
      status: 'open',
      goals: new Map(goals.map(({ id, text }) => [id, { text, version: 1 }])),
    }),
    GoalAmended: ({ goal, text, version }, state) => ({
      ...state,
      goals: new Map(state.goals).set(goal, { text, version }),
    }),
    SiteAdded: ({ site }, state) => ({ ...state, sites: new Set(state.sites).add(site) }),
    SiteRenamed: (_, state) => state,
    WavePlanned: ({ wave }, state) => ({ ...state, waves: new Set(state.waves).add(wave) }),
    DecisionRightSet: (_, state) => state,
    ProgramClosed: (_, state) => ({ ...state, status: 'closed' }),
  },
};

function assertOpen({ status }: ProgramState): void {
  if (status === 'none') throw new Refused('There is no such program; charter it first.');
  if (status === 'closed') {
    throw new Refused('The program is closed; nothing more is recorded in it.');
  }
}
