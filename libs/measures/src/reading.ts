import { Refused } from '@plumbline/event-sourcing';
import { rate } from '@plumbline/figures';
import type { DefinitionWords, Reading } from './measure.events';

/** What the sender says of a reading: the value, or for a rate what it is made of. */
export interface ReadingSaid {
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** By which version of the definition it was counted; the one of that day if not said. */
  readonly definitionVersion?: number;
}

/**
 * The reading that follows from what was said. A rate is always stored with its numerator and
 * denominator: value = numerator / denominator x scale (scale 1 where the definition gives none).
 */
export function readingOf(said: ReadingSaid, definition: DefinitionWords): Reading {
  const { value, numerator, denominator } = said;
  if (definition.denominator !== undefined) return rateOf(said, definition);
  if (numerator !== undefined || denominator !== undefined) {
    throw new Refused('This measure is no rate; give its value, or change the definition first.');
  }
  if (value === undefined) throw new Refused('Give the value that was measured.');
  return { value };
}

function rateOf({ value, numerator, denominator }: ReadingSaid, definition: DefinitionWords) {
  if (numerator === undefined || denominator === undefined) {
    throw new Refused(
      `This measure is a rate; give "${definition.numerator}" as the numerator and ` +
        `"${definition.denominator}" as the denominator.`,
    );
  }
  if (value !== undefined) {
    throw new Refused('The value of a rate is computed; give numerator and denominator only.');
  }
  if (denominator <= 0) throw new Refused('The denominator must be more than zero.');
  if (numerator < 0) throw new Refused('The numerator must not be negative.');
  const computed = rate(numerator, denominator, definition.scale)!;
  if (!Number.isFinite(computed)) {
    throw new Refused('The rate is too large to be kept; check numerator and denominator.');
  }
  return { value: computed, numerator, denominator };
}
