import { KnownFacts } from '@plumbline/read-models';
import { CONFIRMED } from './confirmation';
import type { AnyDecider } from './decider';

/** All facts that some rules can take: those of this version of the product. */
export function factsKnownTo(deciders: readonly AnyDecider[]): KnownFacts {
  return new KnownFacts(
    deciders.map(({ stream, evolve }) => [stream, [...Object.keys(evolve), CONFIRMED]]),
  );
}
