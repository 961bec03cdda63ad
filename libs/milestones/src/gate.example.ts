import type { FactOf } from '@plumbline/event-sourcing';
import type { DecisionFacts, GateCommands, GateMember } from './gate.commands';
import type { FrozenEvidence, GateEvents, GateRole } from './gate.events';

/** A fact of a gate, for tests. */
export type GateFact = FactOf<GateEvents>;

/** Someone who holds roles on record. */
export function member(...titles: GateRole[]): GateMember {
  return { name: `The ${titles[0]}`, titles, consultant: false, withdrawn: false };
}

/** Someone who advises. */
export const consultant: GateMember = { ...member('cio'), name: 'Advice', consultant: true };

/** Evidence of nothing, where a test looks elsewhere. */
export const NO_EVIDENCE: FrozenEvidence = {
  criteria: [],
  votes: [],
  missingVotes: [],
  blocked: [],
};

/** A gate that the CIO and the HIM director sign, with one criterion that must be at 90 %. */
export const prepared: GateFact = {
  type: 'GatePrepared',
  data: {
    name: 'Core build',
    roles: ['cio', 'himDirector'],
    criteria: [{ criterion: 'build', text: 'Build done', criticality: 'high', minimumPct: 90 }],
  },
};

/** The criterion as assessed. */
export function assessed(actualPct: number, criterion = 'build'): GateFact {
  const data = { criterion, actualPct, evidence: 'Tracker', by: 'it' };
  return { type: 'CriterionAssessed', data };
}

/** The vote of a role. */
export function voted(
  role: GateRole,
  vote: GateEvents['VoteCast']['vote'] = 'go',
): readonly GateFact[] {
  return [
    { type: 'VoteCast', data: { by: role, role, vote } },
    { type: 'ConfidenceGiven', data: { role, confidence: 8 } },
  ];
}

/** Both who must vote. */
export const quorum: readonly GateFact[] = [...voted('cio'), ...voted('himDirector')];

/** A decision that ends the round. */
export function decidedAs(outcome: GateEvents['GateDecided']['outcome']): GateFact {
  const data = { by: 'cio', outcome, conditions: [], evidence: NO_EVIDENCE } as const;
  return { type: 'GateDecided', data: { ...data, result: outcome === 'go' ? 'pass' : 'fail' } };
}

/** A workaround for the criterion, in force until the end of February 2026. */
export const workaround: GateFact = {
  type: 'WorkaroundApproved',
  data: {
    criterion: 'build',
    owner: 'it',
    expiresOn: '2026-02-28',
    text: 'By hand',
    by: 'cio',
  },
};

/** What is known when somebody decides. */
export function knowing(who: GateMember, more: Partial<DecisionFacts> = {}): DecisionFacts {
  return { member: who, strangers: [], readings: {}, blocked: [], ...more };
}

/** A command of each name that is right in all but, perhaps, its time. */
export const gateCommand: { readonly [Name in keyof GateCommands]: GateCommands[Name] } = {
  PrepareGate: {
    id: 'core',
    known: {
      milestone: { kind: 'gate', name: 'Core build', roles: ['cio', 'himDirector'], criteria: [] },
    },
  },
  AddCriterion: {
    id: 'core',
    criterion: 'critical',
    text: 'Critical build',
    criticality: 'high',
    minimumPct: 100,
  },
  AssessCriterion: {
    id: 'core',
    criterion: 'build',
    actualPct: 95,
    evidence: 'Tracker',
    by: 'it',
  },
  ApproveWorkaround: {
    id: 'core',
    criterion: 'build',
    owner: 'it',
    expiresOn: '2026-03-31',
    text: 'By hand',
    by: 'cio',
    known: { member: member('cio') },
  },
  ExpireWorkaround: { id: 'core', criterion: 'build' },
  CastVote: {
    id: 'core',
    by: 'cio',
    role: 'cio',
    vote: 'go',
    confidence: 8,
    known: { member: member('cio') },
  },
  ChangeVote: {
    id: 'core',
    by: 'cio',
    role: 'cio',
    vote: 'noGo',
    confidence: 2,
    reason: 'A script failed',
    known: { member: member('cio') },
  },
  DecideGate: { id: 'core', by: 'cio', outcome: 'go', known: knowing(member('cio')) },
  OverrideGate: {
    id: 'core',
    by: 'sponsor',
    reason: 'The contract ends',
    known: knowing(member('executiveSponsor')),
  },
  ReconveneGate: {
    id: 'core',
    by: 'cio',
    reason: 'The build is done',
    known: { member: member('cio') },
  },
  CloseCondition: {
    id: 'core',
    condition: 'condition-1',
    evidence: 'Contracts',
    by: 'it',
    known: { member: member('cio') },
  },
};
