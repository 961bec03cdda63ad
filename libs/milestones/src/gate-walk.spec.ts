import { given } from '@plumbline/event-sourcing';
import { gate } from './gate';
import {
  assessed,
  decidedAs,
  gateCommand,
  NO_EVIDENCE,
  prepared,
  quorum,
  voted,
  workaround,
  type GateFact,
} from './gate.example';
import type { GateCommands } from './gate.commands';

type Name = keyof GateCommands;

const conditional: GateFact = {
  type: 'GateDecided',
  data: {
    by: 'cio',
    outcome: 'conditional',
    result: 'pass',
    evidence: NO_EVIDENCE,
    conditions: [{ condition: 'condition-1', text: 'Hire', owner: 'it', dueOn: '2026-02-01' }],
  },
};
const overridden: GateFact = {
  type: 'GateOverridden',
  data: { by: 'sponsor', reason: 'Why', result: 'fail', evidence: NO_EVIDENCE },
};
const reconvened: GateFact = { type: 'GateReconvened', data: { by: 'cio', reason: 'Why' } };
const closed: GateFact = {
  type: 'ConditionClosed',
  data: { condition: 'condition-1', evidence: 'Contracts', by: 'it' },
};
const expired: GateFact = {
  type: 'WorkaroundExpired',
  data: { criterion: 'build', owner: 'it', expiresOn: '2026-02-28' },
};

/** Every state of a gate: nothing, on the way, each decision, and met again. */
const states = {
  nothing: [],
  prepared: [prepared],
  assessed: [prepared, assessed(95)],
  failing: [prepared, assessed(40)],
  workedAround: [prepared, assessed(40), workaround, ...quorum],
  workaroundExpired: [prepared, assessed(40), workaround, expired],
  oneVoted: [prepared, assessed(95), ...voted('cio')],
  quorum: [prepared, assessed(95), ...quorum],
  go: [prepared, assessed(95), ...quorum, decidedAs('go')],
  conditional: [prepared, assessed(95), ...quorum, conditional],
  conditionClosed: [prepared, assessed(95), ...quorum, conditional, closed],
  noGo: [prepared, assessed(40), ...quorum, decidedAs('noGo')],
  overridden: [prepared, assessed(40), overridden],
  metAgain: [prepared, assessed(95), ...quorum, decidedAs('noGo'), reconvened],
} satisfies Record<string, GateFact[]>;

const NOWHERE = /There is no gate "core"/;
const THERE = /There is a gate "core" already/;
const FROZEN = /evidence is frozen; reconvene it first/;
const NO_WORKAROUND = /has no workaround/;
const NOT_VOTED = /has not voted yet/;
const NO_QUORUM = /No quorum/;
const NOT_DECIDED = /not decided yet/;
const NO_CONDITION = /no condition "condition-1"/;
const HOLDS = /holds until the end of 2026-02-28/;

/** What holds while a gate is open and nobody has voted. */
const open: Record<Name, string | RegExp> = {
  PrepareGate: THERE,
  AddCriterion: 'CriterionAdded',
  AssessCriterion: 'CriterionAssessed',
  ApproveWorkaround: 'WorkaroundApproved',
  ExpireWorkaround: NO_WORKAROUND,
  CastVote: 'VoteCast ConfidenceGiven',
  ChangeVote: NOT_VOTED,
  DecideGate: NO_QUORUM,
  OverrideGate: 'GateOverridden',
  ReconveneGate: NOT_DECIDED,
  CloseCondition: NO_CONDITION,
};

const withVotes = {
  CastVote: /has voted already/,
  ChangeVote: 'VoteChanged ConfidenceGiven',
} as const;

/** What holds once a round is decided. */
const decided: Record<Name, string | RegExp> = {
  PrepareGate: THERE,
  AddCriterion: FROZEN,
  AssessCriterion: FROZEN,
  ApproveWorkaround: FROZEN,
  ExpireWorkaround: NO_WORKAROUND,
  CastVote: FROZEN,
  ChangeVote: FROZEN,
  DecideGate: FROZEN,
  OverrideGate: /let it through already/,
  ReconveneGate: 'GateReconvened',
  CloseCondition: NO_CONDITION,
};

/** Written by hand: the facts that follow, or what the refusal says. */
const expected: Record<keyof typeof states, Record<Name, string | RegExp>> = {
  nothing: {
    PrepareGate: 'GatePrepared',
    AddCriterion: NOWHERE,
    AssessCriterion: NOWHERE,
    ApproveWorkaround: NOWHERE,
    ExpireWorkaround: NOWHERE,
    CastVote: NOWHERE,
    ChangeVote: NOWHERE,
    DecideGate: NOWHERE,
    OverrideGate: NOWHERE,
    ReconveneGate: NOWHERE,
    CloseCondition: NOWHERE,
  },
  prepared: open,
  assessed: open,
  failing: open,
  workedAround: {
    ...open,
    ...withVotes,
    ExpireWorkaround: HOLDS,
    DecideGate: /Conditional at best: a workaround stands in for "Build done"/,
  },
  workaroundExpired: { ...open, ExpireWorkaround: /has expired already/ },
  oneVoted: { ...open, ...withVotes },
  quorum: { ...open, ...withVotes, DecideGate: 'GateDecided' },
  go: decided,
  conditional: { ...decided, CloseCondition: 'ConditionClosed' },
  conditionClosed: { ...decided, CloseCondition: /was closed on 2026-01-15/ },
  noGo: { ...decided, OverrideGate: 'GateOverridden' },
  overridden: decided,
  metAgain: open,
};

describe.each(Object.keys(states) as (keyof typeof states)[])('A gate: %s', (state) => {
  it.each(Object.keys(gate.decide) as Name[])('%s', (name) => {
    const answer = given(gate, ...states[state]).when(name, gateCommand[name]);
    const follows = expected[state][name];
    if (follows instanceof RegExp) answer.thenRefused(follows);
    else expect(answer.facts().map(({ type }) => type)).toEqual(follows.split(' '));
  });
});
