import { given, type DatedFact } from '@plumbline/event-sourcing';
import { stakeholder, type StakeholderCommands } from './stakeholder';
import type { StakeholderEvents } from './stakeholder.events';

type Name = keyof StakeholderCommands;

const registered: DatedFact<StakeholderEvents> = {
  type: 'StakeholderRegistered',
  data: { name: 'HIM', kind: 'department' },
};
const withdrawn: DatedFact<StakeholderEvents> = {
  type: 'StakeholderWithdrawn',
  data: { reason: 'Left' },
};
const states = { nothing: [], takesPart: [registered], withdrawn: [registered, withdrawn] };
const commands: { readonly [Command in Name]: StakeholderCommands[Command] } = {
  RegisterStakeholder: { name: 'HIM', kind: 'department' },
  WithdrawStakeholder: { reason: 'Left' },
};

/** Written by hand: the fact that follows, or what the refusal says. */
const expected: Record<keyof typeof states, Record<Name, string | RegExp>> = {
  nothing: {
    RegisterStakeholder: 'StakeholderRegistered',
    WithdrawStakeholder: /There is no stakeholder/,
  },
  takesPart: { RegisterStakeholder: /already/, WithdrawStakeholder: 'StakeholderWithdrawn' },
  withdrawn: { RegisterStakeholder: /already/, WithdrawStakeholder: /withdrawn already/ },
};

describe.each(Object.keys(states) as (keyof typeof states)[])('A stakeholder: %s', (state) => {
  it.each(Object.keys(stakeholder.decide) as Name[])('%s', (name) => {
    const answer = given(stakeholder, ...states[state]).when(name, commands[name]);
    const follows = expected[state][name];
    if (follows instanceof RegExp) answer.thenRefused(follows);
    else expect(answer.facts().map(({ type }) => type)).toEqual([follows]);
  });
});
