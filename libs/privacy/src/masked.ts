import type { Detector } from './detector';
import { identifiersIn, isOfPatient } from './identifiers';

/** A text with each identifier of a patient replaced by `[removed: <class>]`; nothing is found in it. */
export function masked(text: string, site: readonly Detector[] = []): string {
  const found = identifiersIn(text, site).filter(isOfPatient);
  if (found.length === 0) return text;
  const parts = found.map(
    ({ class: kind, start }, index) =>
      `${text.slice(found[index - 1]?.end ?? 0, start)}[removed: ${kind}]`,
  );
  // What is left may look like an identifier again; each round takes digits away, so it ends.
  return masked(parts.join('') + text.slice(found.at(-1)!.end), site);
}
