import { given, type DatedFact } from '@plumbline/event-sourcing';
import { flag } from './flag';
import type { FlagCommands } from './flag.commands';
import { appealed, clock, known, seen, wayTo } from './flag.example';
import type { FlagEvents } from './flag.events';

type Name = keyof FlagCommands;
type Facts = readonly DatedFact<FlagEvents>[];

/** Every state of a flag. */
const states = {
  nothing: [],
  ...wayTo,
  appealed,
  appealLost: [
    ...appealed,
    { type: 'FlagAppealDecided', data: { upheld: false, reason: 'No' }, on: '2026-03-06' },
  ],
  appealWon: [
    ...appealed,
    {
      type: 'FlagAppealDecided',
      data: { upheld: true, reason: 'Yes', clock: clock('plan', '2026-03-09') },
      on: '2026-03-06',
    },
  ],
} satisfies Record<string, Facts>;

const said = { by: 'him', reason: 'Why', known };
const commands: { readonly [Command in Name]: FlagCommands[Command] } = {
  RaiseRedFlag: {
    ...seen,
    by: 'consultant',
    outsideScope: true,
    sureness: 8,
    disclosure: 'named',
    known,
  },
  RaiseDerivedFlag: { ...seen, derivedFrom: 'ownerLeft/b1', known },
  AcknowledgeFlag: said,
  TriageFlag: { ...said, id: 'f1', outcome: 'rejected' },
  AppealRejection: { ...said, by: 'consultant' },
  DecideAppeal: { ...said, by: 'sponsor', upheld: true },
  AssignOwner: { ...said, owner: 'it' },
  PlanMitigation: { ...said, text: 'Build it', dueOn: '2026-04-01' },
  RecordMitigation: { ...said, text: 'Built' },
  ProposeClosure: said,
  RefuseClosure: { ...said, by: 'consultant' },
  VerifyClosure: { by: 'consultant', known },
  EscalateFlag: { ...said, to: 'cio' },
  EscalateOverdueFlag: { step: 'acknowledge', dueAt: '2026-03-03T12:00:00.000Z', known },
  DeescalateFlag: { ...said, level: 'low' },
};

const NOTHING = /There is no flag/;
const TAKEN = /There is a flag "undefined" already/;
const NOW = /^Nobody can .* now: /;
const NOT_OWED = /not overdue, or not owed any more/;
const NO_OWNER = /it needs an owner/;

const shut: Record<Name, string | RegExp> = {
  RaiseRedFlag: TAKEN,
  RaiseDerivedFlag: TAKEN,
  AcknowledgeFlag: NOW,
  TriageFlag: NOW,
  AppealRejection: NOW,
  DecideAppeal: NOW,
  AssignOwner: NOW,
  PlanMitigation: NOW,
  RecordMitigation: NOW,
  ProposeClosure: NOW,
  RefuseClosure: NOW,
  VerifyClosure: NOW,
  EscalateFlag: NOW,
  EscalateOverdueFlag: NOT_OWED,
  DeescalateFlag: NOW,
};
const running = { EscalateFlag: 'FlagEscalated', DeescalateFlag: 'FlagDeescalated' };

/** Written by hand: the facts that follow, or what the refusal says. */
const expected: Record<keyof typeof states, Record<Name, string | RegExp>> = {
  nothing: {
    ...(Object.fromEntries(Object.keys(shut).map((name) => [name, NOTHING])) as typeof shut),
    RaiseRedFlag: 'RedFlagRaised',
    RaiseDerivedFlag: 'RedFlagRaised',
  },
  raised: {
    ...shut,
    ...running,
    AcknowledgeFlag: 'FlagAcknowledged',
    EscalateOverdueFlag: 'FlagEscalated',
  },
  acknowledged: { ...shut, ...running, TriageFlag: 'FlagTriaged' },
  triaged: {
    ...shut,
    ...running,
    AssignOwner: 'FlagOwnerAssigned',
    PlanMitigation: NO_OWNER,
    RecordMitigation: NO_OWNER,
  },
  owned: {
    ...shut,
    ...running,
    AssignOwner: 'FlagOwnerAssigned',
    PlanMitigation: 'FlagMitigationPlanned',
    RecordMitigation: 'FlagMitigationRecorded',
    ProposeClosure: 'FlagClosureProposed',
  },
  mitigated: {
    ...shut,
    ...running,
    AssignOwner: 'FlagOwnerAssigned',
    PlanMitigation: 'FlagMitigationPlanned',
    RecordMitigation: 'FlagMitigationRecorded',
    ProposeClosure: 'FlagClosureProposed',
  },
  closureProposed: {
    ...shut,
    RefuseClosure: 'FlagClosureRefused',
    VerifyClosure: 'FlagClosureVerified',
  },
  closed: shut,
  rejected: {
    ...shut,
    AppealRejection: 'FlagRejectionAppealed',
    DecideAppeal: /no appeal to be decided/,
  },
  merged: shut,
  appealed: { ...shut, AppealRejection: /once/, DecideAppeal: 'FlagAppealDecided' },
  appealLost: { ...shut, AppealRejection: /once/, DecideAppeal: /no appeal to be decided/ },
  appealWon: {
    ...shut,
    TriageFlag: 'FlagTriaged',
    EscalateFlag: /with "executiveSponsor" already/,
    DeescalateFlag: 'FlagDeescalated',
  },
};

describe.each(Object.keys(states) as (keyof typeof states)[])('A flag: %s', (state) => {
  it.each(Object.keys(flag.decide) as Name[])('%s', (name) => {
    const facts: Facts = states[state];
    const answer = given(flag, ...facts).when(name, commands[name], '2026-03-10');
    const follows = expected[state][name];
    if (follows instanceof RegExp) answer.thenRefused(follows);
    else expect(answer.facts().map(({ type }) => type)).toEqual(follows.split(' '));
  });
});
