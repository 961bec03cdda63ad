import { given, type DatedFact } from '@plumbline/event-sourcing';
import { account, type AccountCommands } from './account';
import type { AccountEvents } from './account.events';

type Fact = DatedFact<AccountEvents>;
type Name = keyof AccountCommands;

const identity = { issuer: 'https://idp.example', subject: 'ana-1' };
const opened: Fact = { type: 'AccountOpened', data: { name: 'Ana', email: 'ana@h.example' } };
const disabled: Fact = { type: 'AccountDisabled', data: { reason: 'Left' } };
const named: Fact = { type: 'AdministratorNamed', data: {} };
const linked: Fact = { type: 'IdentityLinked', data: identity };

const states = {
  nothing: [],
  active: [opened],
  administrator: [opened, named],
  disabled: [opened, disabled],
  disabledAdministrator: [opened, named, disabled],
  linked: [opened, linked],
} satisfies Record<string, Fact[]>;

const commands: { readonly [Command in Name]: AccountCommands[Command] } = {
  OpenAccount: { name: 'Ana', email: 'ana@h.example' },
  RenameAccount: { name: 'Ana Lindqvist' },
  DisableAccount: { reason: 'Left', known: { administrators: 1 } },
  EnableAccount: {},
  NameAdministrator: {},
  DismissAdministrator: { reason: 'New task', known: { administrators: 1 } },
  DropCode: { reason: 'Lost the phone; I know her' },
  LinkIdentity: { ...identity, known: {} },
  UnlinkIdentity: { ...identity, reason: 'Left the hospital' },
};

const UNKNOWN = /There is no account/;
const TAKEN = /already/;
const ACTIVE: Record<Name, string | RegExp> = {
  OpenAccount: TAKEN,
  RenameAccount: 'AccountRenamed',
  DisableAccount: 'AccountDisabled',
  EnableAccount: /not disabled/,
  NameAdministrator: 'AdministratorNamed',
  DismissAdministrator: /no administrator/,
  DropCode: 'CodeDropped',
  LinkIdentity: 'IdentityLinked',
  UnlinkIdentity: /not linked/,
};
const DISABLED: Record<Name, string | RegExp> = {
  ...ACTIVE,
  DisableAccount: TAKEN,
  EnableAccount: 'AccountEnabled',
  NameAdministrator: /is disabled/,
  DropCode: /is disabled/,
  LinkIdentity: /is disabled/,
};

/** Written by hand: the fact that follows, or what the refusal says. */
const expected: Record<keyof typeof states, Record<Name, string | RegExp>> = {
  nothing: {
    OpenAccount: 'AccountOpened',
    RenameAccount: UNKNOWN,
    DisableAccount: UNKNOWN,
    EnableAccount: UNKNOWN,
    NameAdministrator: UNKNOWN,
    DismissAdministrator: UNKNOWN,
    DropCode: UNKNOWN,
    LinkIdentity: UNKNOWN,
    UnlinkIdentity: UNKNOWN,
  },
  active: ACTIVE,
  administrator: {
    ...ACTIVE,
    NameAdministrator: TAKEN,
    DismissAdministrator: 'AdministratorDismissed',
  },
  disabled: DISABLED,
  disabledAdministrator: { ...DISABLED, DismissAdministrator: 'AdministratorDismissed' },
  linked: { ...ACTIVE, LinkIdentity: '', UnlinkIdentity: 'IdentityUnlinked' },
};

describe.each(Object.keys(states) as (keyof typeof states)[])('An account: %s', (state) => {
  it.each(Object.keys(account.decide) as Name[])('%s', (name) => {
    const answer = given(account, ...states[state]).when(name, commands[name]);
    const follows = expected[state][name];
    if (follows instanceof RegExp) answer.thenRefused(follows);
    else expect(answer.facts().map(({ type }) => type)).toEqual(follows ? [follows] : []);
  });
});

describe('An account', () => {
  it('of the last administrator is neither disabled nor dismissed', () => {
    const known = { administrators: 0 };
    const last = given(account, opened, named);
    last.when('DisableAccount', { reason: 'Left', known }).thenRefused('the last administrator');
    last.when('DismissAdministrator', { reason: 'x', known }).thenRefused('the last administrator');
    const other = given(account, opened).when('DisableAccount', { reason: 'Left', known });
    expect(other.facts()).toHaveLength(1);
  });

  it('takes an identity that no other account has, and one at each provider', () => {
    given(account, opened)
      .when('LinkIdentity', { ...identity, known: { linkedTo: 'ben' } })
      .thenRefused('belongs to another account');
    given(account, opened, linked)
      .when('LinkIdentity', { ...identity, subject: 'ana-2', known: {} })
      .thenRefused('another identity at this provider');
    const other = { issuer: 'https://other.example', subject: 'ana-2', known: {} };
    expect(given(account, opened, linked).when('LinkIdentity', other).facts()).toHaveLength(1);
  });

  it('goes on by a generation with each change of its power, and with no other', () => {
    const renamed: Fact = { type: 'AccountRenamed', data: { name: 'Ana L' } };
    const enabled: Fact = { type: 'AccountEnabled', data: {} };
    const dismissed: Fact = { type: 'AdministratorDismissed', data: { reason: 'x' } };
    const unlinked: Fact = { type: 'IdentityUnlinked', data: { ...identity, reason: 'x' } };
    const generation = (...facts: Fact[]) => given(account, opened, ...facts).state.generation;
    expect(generation(renamed, linked)).toBe(0);
    expect(generation(disabled, enabled)).toBe(1);
    expect(generation(named, dismissed, linked, unlinked)).toBe(3);
  });
});
