import type { Day } from '@plumbline/event-store';
import type { Decider } from '@plumbline/event-sourcing';
import type { FlagCommands } from './flag.commands';
import type { FlagEvents, ResponseClock } from './flag.events';
import { AFTER_TRIAGE, type FlagStatus } from './flag.status';
import type { Rung } from './ladder';

/** What the rules need to know of a flag. */
export interface FlagState extends Rung {
  readonly status: FlagStatus | 'none';
  /** The day of the last move: none is dated before it. */
  readonly since: Day;
  readonly raiser?: string;
  readonly outsideScope: boolean;
  readonly owner?: string;
  /** Whether it is planned or recorded what is done about it. */
  readonly planned: boolean;
  readonly rejectedBy?: string;
  readonly appeal: 'none' | 'pending' | 'decided';
  /** What is owed now; nothing while it waits for the raiser, or at the end. */
  readonly clock?: ResponseClock;
}

/** The rules of a flag as a type; the parts of its way are parts of it. */
export type FlagDecider = Decider<FlagState, FlagCommands, FlagEvents>;

/** Before anything was seen. */
export const initial: FlagState = {
  status: 'none',
  since: '',
  outsideScope: false,
  planned: false,
  appeal: 'none',
  level: 'low',
  to: 'team',
};

/** What each fact makes of a flag. */
export const evolve: FlagDecider['evolve'] = {
  RedFlagRaised: ({ raiser, outsideScope, level, to, clock }, _, since) => ({
    ...initial,
    status: 'raised',
    since,
    raiser,
    outsideScope,
    level,
    to,
    clock,
  }),
  FlagAcknowledged: ({ clock }, state, since) => ({
    ...state,
    status: 'acknowledged',
    since,
    clock,
  }),
  FlagTriaged: ({ by, outcome }, { clock, ...state }, since) => {
    const isOpen = outcome === 'risk' || outcome === 'issue';
    return {
      ...state,
      status: AFTER_TRIAGE[outcome],
      since,
      clock: isOpen ? clock : undefined,
      rejectedBy: outcome === 'rejected' ? by : undefined,
    };
  },
  FlagRejectionAppealed: ({ to, clock }, state, since) => ({
    ...state,
    since,
    appeal: 'pending',
    to,
    clock,
  }),
  FlagAppealDecided: ({ upheld, clock }, state, since) => ({
    ...state,
    status: upheld ? 'acknowledged' : 'rejected',
    since,
    appeal: 'decided',
    clock,
  }),
  FlagOwnerAssigned: ({ owner }, state, since) => ({
    ...state,
    status: state.status === 'triaged' ? 'owned' : state.status,
    since,
    owner,
  }),
  FlagMitigationPlanned: ({ clock }, state, since) => ({
    ...state,
    since,
    planned: true,
    clock: clock ?? state.clock,
  }),
  FlagMitigationRecorded: ({ clock }, state, since) => ({
    ...state,
    status: 'mitigated',
    since,
    planned: true,
    clock: clock ?? state.clock,
  }),
  FlagClosureProposed: (_, { clock, ...state }, since) => ({
    ...state,
    status: 'closureProposed',
    since,
  }),
  FlagClosureRefused: ({ clock }, state, since) => ({ ...state, status: 'owned', since, clock }),
  FlagClosureVerified: (_, state, since) => ({ ...state, status: 'closed', since }),
  /** A clock that ran out does not keep a person from recording what was done before. */
  FlagEscalated: ({ cause, level, to, clock }, state, on) => ({
    ...state,
    since: cause === 'person' ? on : state.since,
    level,
    to,
    clock,
  }),
  FlagDeescalated: ({ level, to, clock }, state, since) => ({ ...state, since, level, to, clock }),
};
