import { given, type DatedFact } from '@plumbline/event-sourcing';
import { program, type ProgramCommands } from './program';
import { charter } from './program.example';
import type { ProgramEvents } from './program.events';

type Fact = DatedFact<ProgramEvents>;
type Name = keyof ProgramCommands;

const chartered: Fact = {
  type: 'ProgramChartered',
  data: { name: 'North', goals: [{ id: 'goal-1', text: 'Fewer errors' }] },
};
const amended: Fact = {
  type: 'GoalAmended',
  data: { goal: 'goal-1', text: 'Half the errors', version: 2, reason: 'Why' },
};
const site: Fact = { type: 'SiteAdded', data: { site: 'east', name: 'East' } };
const wave: Fact = { type: 'WavePlanned', data: { wave: 'one', name: 'One', sites: ['east'] } };
const right: Fact = { type: 'DecisionRightSet', data: { matter: 'Go-live', role: 'Sponsor' } };
const closed: Fact = { type: 'ProgramClosed', data: { reason: 'Done' } };

/** Every state of a program, as far as a rule can tell it from another. */
const states = {
  nothing: [],
  chartered: [chartered],
  amended: [chartered, amended],
  sited: [chartered, site],
  planned: [chartered, site, wave],
  decided: [chartered, right],
  closed: [chartered, closed],
  closedLate: [chartered, amended, site, wave, right, closed],
} satisfies Record<string, Fact[]>;

const commands: { readonly [Command in Name]: ProgramCommands[Command] } = {
  CharterProgram: charter,
  AmendGoal: { goal: 'goal-1', text: 'Half the errors', reason: 'Why' },
  AddSite: { id: 'east', name: 'East' },
  RenameSite: { id: 'east', name: 'East Bay', reason: 'Merged' },
  PlanWave: { id: 'one', name: 'One', sites: ['east'] },
  SetDecisionRights: { matter: 'Go-live', role: 'Sponsor' },
  CloseProgram: { reason: 'Done', known: { ownerless: [], unreviewed: [] } },
};

const TAKEN = /already/;
const UNKNOWN = /There is no such program/;
const CLOSED = /The program is closed/;
const NO_SITE = /There is no site "east"/;

const CHARTERED: Record<Name, string | RegExp> = {
  CharterProgram: TAKEN,
  AmendGoal: 'GoalAmended',
  AddSite: 'SiteAdded',
  RenameSite: NO_SITE,
  PlanWave: NO_SITE,
  SetDecisionRights: 'DecisionRightSet',
  CloseProgram: 'ProgramClosed',
};
const OVER: Record<Name, string | RegExp> = {
  CharterProgram: TAKEN,
  AmendGoal: CLOSED,
  AddSite: CLOSED,
  RenameSite: CLOSED,
  PlanWave: CLOSED,
  SetDecisionRights: CLOSED,
  CloseProgram: CLOSED,
};

/** Written by hand: the fact that follows, or what the refusal says. */
const expected: Record<keyof typeof states, Record<Name, string | RegExp>> = {
  nothing: {
    CharterProgram: 'ProgramChartered',
    AmendGoal: UNKNOWN,
    AddSite: UNKNOWN,
    RenameSite: UNKNOWN,
    PlanWave: UNKNOWN,
    SetDecisionRights: UNKNOWN,
    CloseProgram: UNKNOWN,
  },
  chartered: CHARTERED,
  amended: { ...CHARTERED, AmendGoal: /says this already/ },
  sited: { ...CHARTERED, AddSite: TAKEN, RenameSite: 'SiteRenamed', PlanWave: 'WavePlanned' },
  planned: { ...CHARTERED, AddSite: TAKEN, RenameSite: 'SiteRenamed', PlanWave: TAKEN },
  decided: CHARTERED,
  closed: OVER,
  closedLate: OVER,
};

describe.each(Object.keys(states) as (keyof typeof states)[])('A program: %s', (state) => {
  it.each(Object.keys(program.decide) as Name[])('%s', (name) => {
    const answer = given(program, ...states[state]).when(name, commands[name]);
    const follows = expected[state][name];
    if (follows instanceof RegExp) answer.thenRefused(follows);
    else expect(answer.facts().map(({ type }) => type)).toEqual([follows]);
  });
});
