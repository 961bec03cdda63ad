const LETTERS: Readonly<Record<string, string>> = {
  cio: 'CIO',
  cmio: 'CMIO',
  cno: 'CNO',
  cfo: 'CFO',
  pmo: 'PMO',
  him: 'HIM',
  it: 'IT',
  himDirector: 'HIM director',
  himReadiness: 'HIM readiness',
  himWorkflow: 'HIM workflow',
};

/** A word of a closed list as a person says it: `programDirector` is the program director. */
export function inWords(word: string): string {
  return LETTERS[word] ?? word.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
