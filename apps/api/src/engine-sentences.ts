import { TOO_COMPLEX } from './limits/query-limits';
import { withoutInput } from './without-input';

/** What an asker is told of a sentence of the GraphQL engine. */
export interface Told {
  readonly message: string;
  readonly code: string;
}

const TOO_MUCH: Told = { message: TOO_COMPLEX, code: 'TOO_COMPLEX' };

const OTHERWISE: readonly (readonly [sentence: RegExp, told: Told])[] = [
  [/Document contains more tha[nt] \d+ tokens/, TOO_MUCH],
  [/^Validation aborted\.$/, TOO_MUCH],
  [
    /^Too many errors processing variables/,
    { message: 'There is more wrong with the variables than can be told.', code: 'INVALID' },
  ],
  [
    /introspection is not allowed/,
    {
      message:
        'Questions about the API itself are switched off here; its text comes with the code.',
      code: 'INVALID',
    },
  ],
];

/**
 * Says in our words what the engine says about its limits and settings, and never repeats a value. What
 * has no code of ours is not the asker's to know.
 */
export function engineSentence(message: string, code: string | undefined): Told | undefined {
  const told = OTHERWISE.find(([sentence]) => sentence.test(message))?.[1];
  return told ?? (code === undefined ? undefined : { message: withoutInput(message), code });
}
