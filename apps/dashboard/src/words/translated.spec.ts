import { shell as english } from './en/shell';
import { shell as spanish } from './es/shell';

/** Each sentence under its whole key. */
function sentencesOf(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, said]: [string, unknown]) => {
      const at = path ? `${path}.${key}` : key;
      return typeof said === 'string'
        ? [[at, said] as const]
        : [...sentencesOf(said as object, at)];
    }),
  );
}

const placesIn = (sentence: string) => (sentence.match(/\{\{\w+\}\}/g) ?? []).toSorted();

/** What a translation lacks, has too much, or says with other places for names and numbers. */
function differences(original: object, translation: object): string[] {
  const [from, to] = [sentencesOf(original), sentencesOf(translation)];
  return [...new Set([...from.keys(), ...to.keys()])].filter((key) => {
    const [one, other] = [from.get(key), to.get(key)];
    return !one || !other?.trim() || String(placesIn(one)) !== String(placesIn(other));
  });
}

describe('The Spanish of the frame', () => {
  it('says all that the English says, with the same places for names and numbers', () => {
    expect(differences(english, spanish)).toEqual([]);
  });

  it('would not pass with a sentence missing, one too many, one empty, or a place forgotten', () => {
    const from = { page: { desk: 'Desk', plan: 'Plan' }, step: '{{at}} of {{of}}' };
    const to = { page: { desk: '', more: 'Más' }, step: '{{at}} de' };
    expect(differences(from, to)).toEqual(['page.desk', 'page.plan', 'step', 'page.more']);
  });
});
