import type { Expected } from '../event-store';

/** An append as the model sees it: numbers that a command notes in a stream. */
export interface Step {
  readonly stream: string;
  readonly expected: Expected;
  readonly numbers: readonly number[];
  readonly command: string;
  readonly digest: string;
}

/** What an append comes to, as a text that can be compared. */
export type Answer = string;

/** An event store in its simplest form: what every real one must agree with. */
export class Model {
  readonly streams = new Map<string, number[]>();
  private readonly commands = new Map<string, { digest: string; answer: Answer }>();

  append({ stream, expected, numbers, command, digest }: Step): Answer {
    const seen = this.commands.get(command);
    if (seen) return seen.digest === digest ? seen.answer : 'the id was used';
    const kept = this.streams.get(stream) ?? [];
    if (numbers.length === 0) return `at ${kept.length - 1}`;
    const actual = kept.length === 0 ? 'none' : kept.length - 1;
    if (!this.isRight(expected, actual)) return `expected ${expected}, is ${actual}`;
    this.streams.set(stream, [...kept, ...numbers]);
    const answer = `at ${kept.length + numbers.length - 1}`;
    this.commands.set(command, { digest, answer });
    return answer;
  }

  private isRight(expected: Expected, actual: number | 'none'): boolean {
    if (expected === 'any') return true;
    return expected === 'exists' ? actual !== 'none' : expected === actual;
  }
}
