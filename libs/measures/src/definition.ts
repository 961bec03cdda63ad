import { Refused, type Day } from '@plumbline/event-sourcing';
import type { DefinitionWords } from './measure.events';

/** A version of what is measured, and the day from which it holds. */
export interface DefinitionVersion {
  readonly version: number;
  readonly since: Day;
  readonly words: DefinitionWords;
}

/** The words of a definition; of a rate they name both parts. */
export function definitionOf(words: DefinitionWords): DefinitionWords {
  const { text, numerator, denominator, scale, population, system } = words;
  if ((numerator === undefined) !== (denominator === undefined)) {
    throw new Refused('A rate has a numerator and a denominator; say both or neither.');
  }
  return { text, numerator, denominator, scale, population, system };
}

/**
 * The version by which something was counted: the one that is named, else the one in force on that
 * day, so that what is recorded late is not read by a later definition. The first one also holds
 * before its day.
 */
export function versionFor(
  definitions: readonly DefinitionVersion[],
  on: Day,
  named?: number,
): DefinitionVersion {
  if (named === undefined) {
    return definitions.findLast(({ since }) => since <= on) ?? definitions[0]!;
  }
  const found = definitions.find(({ version }) => version === named);
  if (found) return found;
  throw new Refused(
    `There is no version ${named} of the definition; the latest is ${definitions.length}.`,
  );
}

/** A new version holds from a day on, never from before the version that it follows. */
export function assertAfterLast(definitions: readonly DefinitionVersion[], on: Day): void {
  const { version, since } = definitions.at(-1)!;
  if (on >= since) return;
  throw new Refused(`Version ${version} of the definition holds since ${since}; begin later.`);
}
