/** What the server found wrong: beside the fields that its sentences begin with, and the rest on top. */
export interface Findings {
  readonly fields: Readonly<Record<string, string>>;
  readonly top?: string;
}

/** A field's name at the beginning of a sentence, and the rest of it. */
const BEGINNING = /^["“]?(\w+)(?:\[\d+\])?["”]?[\s:.[]+(.*)$/s;

/** How a sentence begins that is about one of several texts, a character, or a wrong shape. */
const AROUND = /^(?:each value in |"input\.|Variable "\$input" got an invalid value at "input\.)/;
const WRONG_SHAPE = /^(\w+)[^"]*": (.*)$/s;

/** Nothing is wrong. */
export const NOTHING: Findings = { fields: {} };

/** Puts each sentence beside the field whose name it begins with; the name is left to the label. */
export function saidAbout(message: string, fields: readonly string[]): Findings {
  const beside: Record<string, string> = {};
  const rest: string[] = [];
  for (const sentence of sentencesOf(message, fields)) {
    const [, name = '', words = ''] = beginningOf(sentence) ?? [];
    if (!fields.includes(name)) rest.push(sentence);
    else beside[name] = [beside[name], asSentence(words)].filter(Boolean).join(' ');
  }
  return { fields: beside, ...(rest.length > 0 && { top: rest.join(' ') }) };
}

/** The sentences one by one; what is joined by semicolons, where a field's name follows. */
function sentencesOf(message: string, fields: readonly string[]): string[] {
  return message.split(/(?<=[.!?])\s+(?=\S)/).flatMap((sentence) =>
    sentence.split('; ').reduce<string[]>((parts, part) => {
      const isNext = fields.includes(beginningOf(part)?.[1] ?? '');
      return isNext || parts.length === 0
        ? [...parts, part]
        : [...parts.slice(0, -1), `${parts.at(-1)}; ${part}`];
    }, []),
  );
}

function beginningOf(sentence: string): RegExpExecArray | null {
  const named = sentence.replace(AROUND, '');
  return (sentence.startsWith('Variable') ? WRONG_SHAPE : BEGINNING).exec(named);
}

function asSentence(words: string): string {
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return `${begun.replace(/[.]+$/, '')}${/[!?]$/.test(begun) ? '' : '.'}`;
}
