import { birthAndAge } from './birth-and-age';
import { contacts } from './contact';
import type { Detector, Finding } from './detector';
import { devicesAndAddresses } from './devices-and-addresses';
import { keywordNumbers } from './keyword-numbers';
import { numbers } from './numbers';
import { plainText } from './plain-text';

/** Where two find the same place, the one that stands first here names it. */
const DETECTORS: readonly Detector[] = [
  ...devicesAndAddresses,
  ...birthAndAge,
  ...keywordNumbers,
  ...numbers,
  ...contacts,
];
const DIGIT_OR_AT = /[\d@]/;

/** Finds what looks like an identifier of a patient, in whatever disguise it is written. */
export function identifiersIn(text: string, site: readonly Detector[] = []): readonly Finding[] {
  const plain = plainText(text);
  return identifiersInPlain(plain.text, site).map(({ class: kind, start, end }) => ({
    class: kind,
    ...plain.written(start, end),
  }));
}

/** The same for a text that is plain already. */
export function identifiersInPlain(
  plain: string,
  site: readonly Detector[] = [],
): readonly Finding[] {
  if (!DIGIT_OR_AT.test(plain)) return [];
  const found = [...DETECTORS, ...site].flatMap((detect) => [...detect(plain)]);
  return apart(found);
}

/** Whether a finding is about a patient; a provider's number is worth a warning, no more. */
export function isOfPatient({ class: kind }: Finding): boolean {
  return kind !== 'provider number';
}

/** One finding for each place: those that overlap become one, with the class of the first found. */
function apart(found: readonly Finding[]): readonly Finding[] {
  const rank = new Map(found.map((finding, index) => [finding, index]));
  const merged: Finding[] = [];
  for (const finding of found.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (!last || finding.start >= last.end) {
      merged.push(finding);
      continue;
    }
    const named = rankOf(finding) < rankOf(last) ? finding : last;
    const one = { ...named, start: last.start, end: Math.max(last.end, finding.end) };
    rank.set(one, rankOf(named));
    merged[merged.length - 1] = one;
  }
  return merged;

  function rankOf(finding: Finding): number {
    return isOfPatient(finding) ? rank.get(finding)! : Number.MAX_SAFE_INTEGER;
  }
}
