import { given, type DatedFact } from '@plumbline/event-sourcing';
import type { RiskEvents } from './risk.events';
import { risk, type RiskCommands } from './risk';

type Facts = readonly DatedFact<RiskEvents>[];
type Name = keyof RiskCommands;

const data = { title: 'Requests may be lost', category: 'himWorkflow', owner: 'him' } as const;
const open: Facts = [{ type: 'RiskRegistered', data: { kind: 'risk', ...data }, on: '2026-03-02' }];
const closed: Facts = [...open, { type: 'RiskClosed', data: { reason: 'Over' }, on: '2026-03-03' }];
const ON = '2026-03-10';
const score = {
  by: 'pmo',
  which: 'inherent',
  consequence: 4,
  likelihood: 4,
  rationale: 'Seen',
} as const;

/** Every state of a risk. */
const states = {
  nothing: [],
  open,
  happened: [...open, { type: 'RiskRealised', data: { reason: 'It did' }, on: '2026-03-03' }],
  issue: [{ type: 'RiskRegistered', data: { kind: 'issue', ...data }, on: '2026-03-02' }],
  closed,
  reopened: [...closed, { type: 'RiskReopened', data: { reason: 'Again' }, on: '2026-03-04' }],
} satisfies Record<string, Facts>;

const commands: { readonly [Command in Name]: RiskCommands[Command] } = {
  RegisterRisk: { by: 'pmo', kind: 'risk', ...data },
  ScoreRisk: score,
  AssignRiskOwner: { by: 'pmo', owner: 'it' },
  PlanRiskMitigation: { by: 'it', text: 'Build it', dueOn: '2026-04-01' },
  RecordRiskMitigation: { by: 'it', text: 'Built' },
  RealiseRisk: { by: 'him', reason: 'Requests were lost' },
  CloseRisk: { by: 'him', reason: 'Over' },
  ReopenRisk: { by: 'him', reason: 'Again' },
};

const NOTHING = /There is no risk/;
const TAKEN = /already/;
const CLOSED = /reopen it with a reason first/;
const ISSUE = /is an issue already/;
const OPEN = /nothing to reopen/;

const whenOpen = {
  RegisterRisk: TAKEN,
  ScoreRisk: 'RiskScored',
  AssignRiskOwner: 'RiskOwnerAssigned',
  PlanRiskMitigation: 'RiskMitigationPlanned',
  RecordRiskMitigation: 'RiskMitigationRecorded',
  RealiseRisk: 'RiskRealised',
  CloseRisk: 'RiskClosed',
  ReopenRisk: OPEN,
};

/** Written by hand: the facts that follow, or what the refusal says. */
const expected: Record<keyof typeof states, Record<Name, string | RegExp>> = {
  nothing: {
    RegisterRisk: 'RiskRegistered',
    ScoreRisk: NOTHING,
    AssignRiskOwner: NOTHING,
    PlanRiskMitigation: NOTHING,
    RecordRiskMitigation: NOTHING,
    RealiseRisk: NOTHING,
    CloseRisk: NOTHING,
    ReopenRisk: NOTHING,
  },
  open: whenOpen,
  happened: { ...whenOpen, RealiseRisk: ISSUE },
  issue: { ...whenOpen, RealiseRisk: ISSUE },
  closed: {
    RegisterRisk: TAKEN,
    ScoreRisk: CLOSED,
    AssignRiskOwner: CLOSED,
    PlanRiskMitigation: CLOSED,
    RecordRiskMitigation: CLOSED,
    RealiseRisk: CLOSED,
    CloseRisk: CLOSED,
    ReopenRisk: 'RiskReopened',
  },
  reopened: whenOpen,
};

describe.each(Object.keys(states) as (keyof typeof states)[])('A risk: %s', (state) => {
  it.each(Object.keys(risk.decide) as Name[])('%s', (name) => {
    const facts: Facts = states[state];
    const answer = given(risk, ...facts).when(name, commands[name], ON);
    const follows = expected[state][name];
    if (follows instanceof RegExp) answer.thenRefused(follows);
    else expect(answer.facts().map(({ type }) => type)).toEqual([follows]);
  });
});

describe('A risk', () => {
  it('is scored with the scale of that day, and the band is never recorded', () =>
    given(risk, ...open)
      .when('ScoreRisk', score, ON)
      .then({
        type: 'RiskScored',
        data: {
          which: 'inherent',
          consequence: 4,
          likelihood: 4,
          rationale: 'Seen',
          scale: 'npsa2008',
        },
      }));

  it.each<[Name, object, string]>([
    ['ScoreRisk', { ...score, consequence: 6 }, 'from 1 to 5'],
    ['ScoreRisk', { ...score, rationale: ' ' }, 'rationale'],
    ['AssignRiskOwner', { owner: 'him' }, 'is the owner already'],
    ['PlanRiskMitigation', { text: ' ', dueOn: '2026-04-01' }, 'Say what is done'],
    ['PlanRiskMitigation', { text: 'Build', dueOn: '2026-03-09' }, 'is before 2026-03-10'],
    ['RecordRiskMitigation', { text: ' ' }, 'Say what is done'],
    ['RealiseRisk', { reason: ' ' }, 'reason'],
    ['CloseRisk', { reason: ' ' }, 'reason'],
  ])('%s needs what it is about: %j', (name, said, sentence) =>
    given(risk, ...open)
      .when(name, { by: 'pmo', ...said } as never, ON)
      .thenRefused(sentence),
  );

  it('needs a title', () =>
    given(risk)
      .when('RegisterRisk', { by: 'pmo', kind: 'risk', ...data, title: ' ' })
      .thenRefused('title'));

  it('does not move before the day of its last move', () => {
    given(risk, ...open)
      .when('CloseRisk', { by: 'him', reason: 'Over' }, '2026-03-01')
      .thenRefused('not earlier');
    given(risk, ...closed)
      .when('ReopenRisk', { by: 'him', reason: 'Again' }, '2026-03-02')
      .thenRefused('not earlier');
  });
});
