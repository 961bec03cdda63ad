import type { Decider } from '@plumbline/event-sourcing';
import type { GateCommands } from './gate.commands';
import type { CriterionTerms, GateEvents, GateRole } from './gate.events';
import { inTime, type GateCriterion, type GateState } from './gate.state';

/** What each fact makes of a gate; the view keeps the same state. */
export const gateEvolve: Decider<GateState, GateCommands, GateEvents>['evolve'] = {
  GatePrepared: ({ roles, criteria }, state) => ({
    ...state,
    roles,
    criteria: [...criteria.map(unassessed), ...state.criteria],
  }),
  CriterionAdded: (terms, state) => ({
    ...state,
    criteria: [...state.criteria, unassessed(terms)],
  }),
  CriterionAssessed: ({ criterion, actualPct, evidence, by }, state, on) =>
    withCriterion(state, criterion, ({ assessments }) => ({
      assessments: inTime(assessments, { on, actualPct, evidence, by }, (each) => each.on),
    })),
  WorkaroundApproved: ({ criterion, owner, expiresOn, text, by }, state, on) =>
    withCriterion(state, criterion, ({ workarounds }) => {
      const news = { approvedOn: on, owner, expiresOn, text, by, expired: false };
      return { workarounds: inTime(workarounds, news, (each) => each.approvedOn) };
    }),
  WorkaroundExpired: ({ criterion }, state) =>
    withCriterion(state, criterion, ({ workarounds }) => ({
      workarounds: workarounds.map((each, index) =>
        index === workarounds.length - 1 ? { ...each, expired: true } : each,
      ),
    })),
  VoteCast: ({ by, role, vote }, state, on) => ({
    ...state,
    votes: [...without(state.votes, role), { role, by, vote, on, changes: [] }],
  }),
  VoteChanged: ({ by, role, from, vote, reason }, state, on) => {
    const before = state.votes.find((each) => each.role === role);
    const changes = [...(before?.changes ?? []), { from, on, reason }];
    return { ...state, votes: [...without(state.votes, role), { role, by, vote, on, changes }] };
  },
  ConfidenceGiven: ({ role, confidence, dissent }, state) => ({
    ...state,
    privately: [...without(state.privately, role), { role, confidence, dissent }],
  }),
  GateDecided: ({ by, outcome, result, conditions }, state, on) => ({
    ...state,
    decision: { outcome, result, overridden: false, by, on },
    conditions: [
      ...state.conditions,
      ...conditions.map((each) => ({ ...each, round: state.round })),
    ],
  }),
  GateOverridden: ({ by, result }, state, on) => ({
    ...state,
    decision: { outcome: 'go', result, overridden: true, by, on },
  }),
  GateReconvened: (_, state) => ({
    ...state,
    round: state.round + 1,
    votes: [],
    privately: [],
    decision: undefined,
  }),
  ConditionClosed: ({ condition, evidence, by }, state, on) => ({
    ...state,
    conditions: state.conditions.map((each) =>
      each.condition === condition ? { ...each, closedOn: on, closedBy: by, evidence } : each,
    ),
  }),
};

function unassessed(terms: CriterionTerms): GateCriterion {
  return { ...terms, assessments: [], workarounds: [] };
}

function withCriterion(
  state: GateState,
  id: string,
  news: (criterion: GateCriterion) => Partial<GateCriterion>,
): GateState {
  const criteria = state.criteria.map((each) =>
    each.criterion === id ? { ...each, ...news(each) } : each,
  );
  return { ...state, criteria };
}

function without<Item extends { readonly role: GateRole }>(items: readonly Item[], role: GateRole) {
  return items.filter((item) => item.role !== role);
}
