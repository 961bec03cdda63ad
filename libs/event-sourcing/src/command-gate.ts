import type { Caller } from './caller';
import type { Command } from './command-input';

/** A command, with all that may be asked of it before it is let in. */
export interface AskedCommand {
  readonly name: string;
  /** The kind of record that it is about. */
  readonly kind: string;
  readonly command: Command & {
    readonly id?: string;
    readonly program?: string;
    readonly by?: string;
    readonly site?: string;
  };
  readonly caller: Caller;
}

/**
 * Who may give which command. It is asked in the one way of every command, before anything is looked
 * up, so that what a refusal says does not depend on what is there.
 */
export abstract class CommandGate {
  /** Passes silently, or throws what the caller is told. */
  abstract admit(asked: AskedCommand): Promise<void>;

  /** Is told of every command that was not kept, whoever refused it. */
  abstract refused(asked: AskedCommand, error: unknown): Promise<void>;
}
