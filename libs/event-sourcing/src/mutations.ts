import { Inject, type Provider, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { descriptionOf, type Command } from './command-input';
import { Receipt } from './receipt';
import { assertWholesome } from './wholesome';

/** Makes the mutation of each command: its name in camelCase, one `input`, a receipt. */
export function mutations(inputs: Readonly<Record<string, Type<Command>>>): Provider {
  class Mutations {
    constructor(@Inject(CommandBus) readonly bus: CommandBus) {}
  }
  for (const [name, input] of Object.entries(inputs)) addMutation(Mutations, name, input);
  Resolver()(Mutations);
  return Mutations;
}

function addMutation(mutations: Type<{ bus: CommandBus }>, name: string, input: Type<Command>) {
  const field = name.charAt(0).toLowerCase() + name.slice(1);
  const { prototype } = mutations;
  Object.defineProperty(prototype, field, {
    configurable: true,
    value(this: { bus: CommandBus }, said: object) {
      return this.bus.execute(toCommand(input, said));
    },
  });
  Reflect.defineMetadata('design:paramtypes', [Object], prototype, field);
  Args('input', { type: () => input })(prototype, field, 0);
  const descriptor = Object.getOwnPropertyDescriptor(prototype, field)!;
  Mutation(() => Receipt, { name: field, description: descriptionOf(input) })(
    prototype,
    field,
    descriptor,
  );
}

/** Makes the command of its class out of what was said; a null counts as not said, at any depth. */
export function toCommand<Wire extends Command>(input: Type<Wire>, said: object): Wire {
  assertWholesome(said);
  return plainToInstance(input, withoutNulls(said) as object, { exposeUnsetFields: false });
}

function withoutNulls(said: unknown): unknown {
  if (Array.isArray(said)) return said.map(withoutNulls);
  if (said === null || typeof said !== 'object') return said;
  return Object.fromEntries(
    Object.entries(said)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([field, value]) => [field, withoutNulls(value)]),
  );
}
