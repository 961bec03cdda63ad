import { Refused, type Decider } from '@plumbline/event-sourcing';
import type { Day } from '@plumbline/event-store';
import type { DecisionFacts, GateCommands, SaidCondition } from './gate.commands';
import type { ConditionTerms, FrozenEvidence, GateEvents, GateWord } from './gate.events';
import { judged, verdictOf, type Verdict } from './gate-result';
import { assertHolds, assertMaySign, assertMember, assertOpen, assertToCome } from './gate-rules';
import type { GateState } from './gate.state';
import { missingVotes } from './gate-votes';

type Rules = Decider<GateState, GateCommands, GateEvents>['decide'];
type Names = 'DecideGate' | 'OverrideGate' | 'ReconveneGate' | 'CloseCondition';

/** How a gate is decided, overridden and met again. */
export const decisionRules: Pick<Rules, Names> = {
  DecideGate: ({ by, outcome, conditions: said = [], known }, state, { on }) => {
    assertOpen(state);
    assertMaySign(known.member, state);
    const missing = missingVotes(state);
    if (missing.length > 0) {
      throw new Refused(`No quorum: ${missing.join(', ')} must vote before anything is decided.`);
    }
    const { evidence, verdict } = weighed(state, known, on);
    assertAllowed(outcome, verdict);
    assertVotesAllow(outcome, state);
    if (known.strangers.length > 0) {
      const who = known.strangers.map((each) => `"${each}"`).join(', ');
      throw new Refused(`The owner of a condition takes part; there is no stakeholder ${who}.`);
    }
    const conditions = conditionsOf(outcome, said, state, on);
    const { result } = verdict;
    return [{ type: 'GateDecided', data: { by, outcome, result, conditions, evidence } }];
  },

  OverrideGate: ({ by, reason, known }, state, { on }) => {
    assertMember(known.member);
    assertHolds(known.member, 'executiveSponsor');
    if (state.decision && state.decision.outcome !== 'noGo') {
      throw new Refused('The gate let it through already; there is nothing to override.');
    }
    const { evidence, verdict } = weighed(state, known, on);
    const { result } = verdict;
    return [{ type: 'GateOverridden', data: { by, reason, result, evidence } }];
  },

  ReconveneGate: ({ by, reason, known }, state, { on }) => {
    assertMaySign(known.member, state);
    if (!state.decision) throw new Refused('The gate is not decided yet; it need not meet again.');
    if (on < state.decision.on) {
      throw new Refused(`The gate was decided on ${state.decision.on}; it meets again after that.`);
    }
    return [{ type: 'GateReconvened', data: { by, reason } }];
  },

  CloseCondition: ({ condition, evidence, by, known }, state) => {
    assertMember(known.member);
    const found = state.conditions.find((each) => each.condition === condition);
    if (!found) throw new Refused(`There is no condition "${condition}" at this gate.`);
    if (found.closedOn) {
      throw new Refused(`The condition "${condition}" was closed on ${found.closedOn}.`);
    }
    return [{ type: 'ConditionClosed', data: { condition, evidence, by } }];
  },
};

function weighed(state: GateState, { readings, blocked }: DecisionFacts, on: Day) {
  const criteria = judged(state, readings, on);
  const votes = state.votes.map(({ role, by, vote }) => ({ role, by, vote }));
  const evidence: FrozenEvidence = {
    criteria,
    votes,
    missingVotes: missingVotes(state),
    blocked: [...blocked],
  };
  return { evidence, verdict: verdictOf(criteria, blocked) };
}

/** The result is computed: nobody decides better than it. */
function assertAllowed(outcome: GateWord, { result, reason }: Verdict): void {
  if (outcome === 'noGo' || result === 'pass') return;
  if (outcome === 'conditional' && result === 'conditional') return;
  throw new Refused(
    `The gate does not allow "${outcome}": ${reason} ` +
      'Only the executive sponsor may override it, with a reason that stays visible.',
  );
}

/** A vote is a signature: a no-go stands against going, a conditional one against going without. */
function assertVotesAllow(outcome: GateWord, { votes }: GateState): void {
  const against = votes.filter(
    ({ vote }) =>
      (outcome !== 'noGo' && vote === 'noGo') || (outcome === 'go' && vote === 'conditional'),
  );
  if (against.length === 0) return;
  const who = against.map(({ role, vote }) => `${role} (${vote})`).join(', ');
  throw new Refused(`The votes do not allow "${outcome}": ${who}. Decide with them, or ask again.`);
}

function conditionsOf(
  outcome: GateWord,
  said: readonly SaidCondition[],
  state: GateState,
  on: Day,
): ConditionTerms[] {
  if (outcome === 'conditional' && said.length === 0) {
    throw new Refused('A conditional decision names its conditions, each with owner and due day.');
  }
  if (outcome !== 'conditional' && said.length > 0) {
    throw new Refused(`Conditions belong to a conditional decision, not to "${outcome}".`);
  }
  return said.map(({ text, owner, dueOn }, index) => {
    assertToCome(dueOn, on, 'The due day of a condition');
    const condition = `condition-${state.conditions.length + index + 1}`;
    return { condition, text, owner, dueOn };
  });
}
