const LONGEST = 96;

/** The first sentence of a text, or as much of it as a row has room for. */
export function inShort(text: string): string {
  const [sentence = text] = /^.*?[.!?](?=\s|$)/s.exec(text) ?? [text];
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))} …`;
}
