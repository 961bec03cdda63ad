import type { Type } from '@nestjs/common';
import type { Command } from './command-input';
import { commandHandlers } from './command-handlers';
import type { Decider } from './decider';
import { given } from './given-when-then';
import { jar, shownCoins, type JarCommands, type JarEvents, type JarState } from './jar.example';
import { CloseJar, OpenJar, PutIn } from './jars.inputs.example';

/**
 * What must not compile. `npm run types` is the test: it fails where a line marked as an error is none.
 */
export function refusedByTheCompiler(): void {
  type Jars = Decider<JarState, JarCommands, JarEvents>;
  const { CloseJar: _rule, ...withoutRule } = jar.decide;
  const { JarClosed: _fold, ...withoutFold } = jar.evolve;

  // @ts-expect-error a command without a rule
  const commandWithoutRule: Jars = { ...jar, decide: withoutRule };

  // @ts-expect-error a fact without an evolve
  const factWithoutEvolve: Jars = { ...jar, evolve: withoutFold };

  const unknownFact: Jars = {
    ...jar,
    // @ts-expect-error a rule that makes a fact which is not among the events
    decide: { ...jar.decide, PutIn: () => [{ type: 'JarSmashed', data: {} }] },
  };

  const wrongFact: Jars = {
    ...jar,
    // @ts-expect-error a rule that makes a fact with other data
    decide: { ...jar.decide, PutIn: () => [{ type: 'CoinsPutIn', data: { coins: '3' } }] },
  };

  // @ts-expect-error a command that begins a record and is not among the commands
  const unknownBeginning: Jars = { ...jar, begins: ['SmashJar'] };

  type With<Fields> = Type<Command & Fields>;
  const lookups = { CloseJar: shownCoins };

  // @ts-expect-error a command without a class on the wire
  commandHandlers(jar, { OpenJar, PutIn }, lookups);

  const WithoutField = OpenJar as unknown as With<object>;
  // @ts-expect-error a class on the wire without a field of its command
  commandHandlers(jar, { OpenJar: WithoutField, PutIn, CloseJar }, lookups);

  const WithoutOptional = PutIn as unknown as With<{ coins: number; from?: string }>;
  // @ts-expect-error a class on the wire without an optional field of its command
  commandHandlers(jar, { OpenJar, PutIn: WithoutOptional, CloseJar }, lookups);

  const OfAnotherType = OpenJar as unknown as With<{ label: number }>;
  // @ts-expect-error a class on the wire whose field is of another type
  commandHandlers(jar, { OpenJar: OfAnotherType, PutIn, CloseJar }, lookups);

  // @ts-expect-error a rule that must know something, and nobody looks it up
  commandHandlers(jar, { OpenJar, PutIn, CloseJar });

  // @ts-expect-error a lookup that answers something else
  commandHandlers(jar, { OpenJar, PutIn, CloseJar }, { CloseJar: async () => ({ pounds: 1 }) });

  // @ts-expect-error an example with a command that is not there
  given(jar).when('SmashJar', {});

  // @ts-expect-error an example with a fact that is not there
  given(jar, { type: 'JarSmashed', data: {} });

  void [commandWithoutRule, factWithoutEvolve, unknownFact, wrongFact, unknownBeginning];
}

describe('What compiles', () => {
  it('is a decider with a class on the wire for each command and a lookup where one is needed', () => {
    const handlers = commandHandlers(jar, { OpenJar, PutIn, CloseJar }, { CloseJar: shownCoins });
    const names = handlers.map((handler) => (handler as Type).name);
    expect(names).toEqual(['OpenJarHandler', 'PutInHandler', 'CloseJarHandler']);
  });
});
