import { Inject, type Provider, type Type } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { observed } from '@plumbline/event-store';
import type { Views } from '@plumbline/read-models';
import { presentCaller } from './caller';
import { CommandPipeline, type CommandReceipt } from './command-pipeline';
import type { Command } from './command-input';
import type { Decider } from './decider';

/** What the sender says of a command; the rest, under `known`, is looked up. */
export type Said<Message> = Omit<Message, 'known'>;

/** The class on the wire for each command. */
export type Inputs<Commands extends object> = {
  readonly [Name in keyof Commands & string]: Type<Command & Said<Commands[Name]>>;
};

/** Every field of a command must be a field of its class, optional ones too. */
export type Complete<Commands extends object, Classes> = {
  readonly [Name in keyof Commands & keyof Classes]: Classes[Name] extends Type<infer Wire>
    ? keyof Said<Commands[Name]> extends keyof Wire
      ? Classes[Name]
      : never
    : never;
};

/** For each command whose rule must know something from elsewhere: where to read it. */
export type Lookups<Commands extends object> = {
  readonly [
    Name in keyof Commands as Commands[Name] extends { readonly known: unknown } ? Name : never
  ]: (
    command: Commands[Name] & { readonly program: string },
    views: Views,
  ) => Promise<Commands[Name] extends { readonly known: infer Known } ? Known : never>;
};

/** Makes the `@CommandHandler` of each command of a decider: the CommandBus is their one door. */
export function commandHandlers<
  State,
  Commands extends object,
  Events extends object,
  Classes extends Inputs<Commands>,
>(
  decider: Decider<State, Commands, Events>,
  inputs: Classes & Complete<Commands, Classes>,
  ...[lookups]: keyof Lookups<Commands> extends never ? [] : [Lookups<Commands>]
): Provider[] {
  return Object.entries(inputs).map(([name, input]) => {
    class Handler {
      constructor(@Inject(CommandPipeline) private readonly pipeline: CommandPipeline) {}

      execute(command: Command): Promise<CommandReceipt> {
        const lookup = (lookups as Record<string, never> | undefined)?.[name];
        const { correlation } = presentCaller();
        const handle = () => this.pipeline.handle(decider, name, command, lookup);
        return observed({ kind: 'command', name, correlation }, handle);
      }
    }
    Object.defineProperty(Handler, 'name', { value: `${name}Handler` });
    CommandHandler(input as Type<Command>)(Handler);
    return Handler;
  });
}
