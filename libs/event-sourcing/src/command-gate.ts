import type { Caller } from './caller';
import type { Command } from './command-input';

/** A command with what every gate may ask of it. */
export type AskedCommand = Command & {
  readonly id?: string;
  readonly program?: string;
  readonly by?: string;
};

/**
 * Who may give which command. It is asked in the one way of every command, before anything is looked
 * up, so that what a refusal says does not depend on what is there.
 */
export abstract class CommandGate {
  /** Passes silently, or throws what the caller is told. */
  abstract admit(name: string, command: AskedCommand, caller: Caller): Promise<void>;

  /** Is told how an admitted command ended. */
  abstract ended(name: string, command: AskedCommand, caller: Caller, error?: unknown): void;
}
