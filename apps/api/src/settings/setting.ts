import { Invalid } from '@plumbline/event-store';

/** One thing that the server is told by an environment variable. */
export interface Setting<Value = unknown> {
  /** What it is for, in a sentence. */
  readonly what: string;
  /** What holds where nothing is said, in words. */
  readonly standard: string;
  readonly example: string;
  /** Whether its value may hold a password, so that it is never shown. */
  readonly secret?: boolean;
  /** The value of a text; a wrong one is refused in a sentence that names the variable. */
  readonly read: (text: string | undefined) => Value;
}

/** What settings read, by their names. */
export type ValuesOf<Settings extends Readonly<Record<string, Setting>>> = {
  readonly [Name in keyof Settings]: ReturnType<Settings[Name]['read']>;
};

/** What a reading throws as a sentence; nothing if it throws none. */
export function troubleOf(reading: () => unknown): string | undefined {
  try {
    reading();
    return undefined;
  } catch (error) {
    if (error instanceof Invalid) return error.message;
    throw error;
  }
}
