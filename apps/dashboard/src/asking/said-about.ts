/** What the server found wrong: beside the fields that its sentences begin with, and the rest on top. */
export interface Findings {
  readonly fields: Readonly<Record<string, string>>;
  readonly top?: string;
}

/** Nothing is wrong. */
export const NOTHING: Findings = { fields: {} };

/** Puts each sentence beside the field whose name it begins with; the name is left to the label. */
export function saidAbout(message: string, fields: readonly string[]): Findings {
  const beside: Record<string, string> = {};
  const rest: string[] = [];
  for (const sentence of sentencesOf(message)) {
    const [, name = '', words = ''] = /^["“]?(\w+)["”]?[\s:.[]+(.*)$/s.exec(sentence) ?? [];
    if (!fields.includes(name)) rest.push(sentence);
    else beside[name] = [beside[name], asSentence(words)].filter(Boolean).join(' ');
  }
  return { fields: beside, ...(rest.length > 0 && { top: rest.join(' ') }) };
}

function sentencesOf(message: string): string[] {
  return message.split(/(?<=[.!?])\s+(?=\S)|;\s+(?=\w+ )/).filter(Boolean);
}

function asSentence(words: string): string {
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
