import { TOO_COMPLEX } from './limits/query-limits';
import { withoutInput } from './without-input';

/** What an asker is told of a sentence of the GraphQL engine. */
export interface Told {
  readonly message: string;
  readonly code: string;
}

const OTHERWISE: readonly (readonly [sentence: RegExp, told: Told])[] = [
  [/Document contains more tha[nt] \d+ tokens/, { message: TOO_COMPLEX, code: 'TOO_COMPLEX' }],
  [
    /introspection is not allowed/,
    {
      message:
        'Questions about the API itself are switched off here; its text comes with the code.',
      code: 'INVALID',
    },
  ],
];

/** Says in our words what the engine says about its limits and settings, and never repeats a value. */
export function engineSentence(message: string, code: string): Told {
  const told = OTHERWISE.find(([sentence]) => sentence.test(message))?.[1];
  return told ?? { message: withoutInput(message), code };
}
