const DEPARTMENT = [
  'access|portal|account(?:s|ing)?|financial|finance|safety|experience|registration|registrars?',
  'flow|services?|relations|advoca\\w+|care|education|engagement|identity|identification|merges?',
  'index|master|placement|transport|scheduling|billing|outreach|facing|throughput|days?|volumes?',
  'records?|satisfaction|survey|reported|centered|centred|information|data|app|kiosks?|line|lift',
  'monitoring|admission|intake|communications?|test|test-?ing|help|support',
].join('|');
const PERSON = new RegExp(
  [
    `(?<![a-z0-9])(?:patient(?:['’]s)?|pt(?:['’]s)?\\.?)(?![a-z])`,
    `(?![\\s/-]{1,2}(?:${DEPARTMENT})(?![a-z]))`,
    `|(?<![a-z])(?:next of kin|guarantor|emergency contact|newborn|decedent|caregiver)(?![a-z])`,
  ].join(''),
  'gi',
);
const BEFORE = 60;
const AFTER = 40;

/** Says of a stretch of a text whether it stands near a word for a patient, in the same line. */
export type NearPatient = (start: number, end: number) => boolean;

/** Finds where a text speaks of a patient, as a person and not as a department's name. */
export function nearPatient(plain: string): NearPatient {
  const words = [...plain.matchAll(PERSON)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  if (words.length === 0) return () => false;
  let first = 0;
  return (start, end) => {
    while (first < words.length && words[first]!.end < start - BEFORE) first += 1;
    for (let at = first; at < words.length && words[at]!.start <= end + AFTER; at += 1) {
      const word = words[at]!;
      if (word.start >= start && word.end <= end) continue;
      const between = plain.slice(Math.min(word.end, end), Math.max(word.start, start));
      if (!between.includes('\n')) return true;
    }
    return false;
  };
}
