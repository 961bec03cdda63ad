import { given } from '@plumbline/event-sourcing';
import { stakeholder } from './stakeholder';
import type { StakeholderCommands } from './stakeholder.commands';
import { conceded, registered, stakeholderCommand, stated, withdrawn } from './stakeholder.example';

type Name = keyof StakeholderCommands;

const states = {
  nothing: [],
  takesPart: [registered],
  stated: [registered, stated],
  conceded: [registered, stated, conceded],
  withdrawn: [registered, withdrawn],
  concededAndWithdrawn: [registered, stated, conceded, withdrawn],
};

const NOBODY = /There is no stakeholder/;
const LEFT = {
  RegisterStakeholder: /already/,
  WithdrawStakeholder: /withdrawn already/,
  StateWiifm: /has withdrawn/,
  AgreeConcession: /has withdrawn/,
};

/** Written by hand: the fact that follows, or what the refusal says. */
const expected: Record<keyof typeof states, Record<Name, string | RegExp>> = {
  nothing: {
    RegisterStakeholder: 'StakeholderRegistered',
    WithdrawStakeholder: NOBODY,
    StateWiifm: NOBODY,
    AgreeConcession: NOBODY,
  },
  takesPart: {
    RegisterStakeholder: /already/,
    WithdrawStakeholder: 'StakeholderWithdrawn',
    StateWiifm: 'WiifmStated',
    AgreeConcession: /There is no WIIFM "wiifm-1"/,
  },
  stated: {
    RegisterStakeholder: /already/,
    WithdrawStakeholder: 'StakeholderWithdrawn',
    StateWiifm: /"wiifm-1" says so already/,
    AgreeConcession: 'ConcessionAgreed',
  },
  conceded: {
    RegisterStakeholder: /already/,
    WithdrawStakeholder: 'StakeholderWithdrawn',
    StateWiifm: /"wiifm-1" says so already/,
    AgreeConcession: 'ConcessionAgreed',
  },
  withdrawn: LEFT,
  concededAndWithdrawn: LEFT,
};

describe.each(Object.keys(states) as (keyof typeof states)[])('A stakeholder: %s', (state) => {
  it.each(Object.keys(stakeholder.decide) as Name[])('%s', (name) => {
    const answer = given(stakeholder, ...states[state]).when(name, stakeholderCommand[name]);
    const follows = expected[state][name];
    if (follows instanceof RegExp) answer.thenRefused(follows);
    else expect(answer.facts().map(({ type }) => type)).toEqual([follows]);
  });
});
