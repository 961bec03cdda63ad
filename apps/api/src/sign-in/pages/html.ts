/** Markup that is safe to show. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may stand in markup: text is escaped, markup is not, nothing is nothing. */
export type Shown = string | Html | undefined | readonly Html[];

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes markup; whatever is filled in is escaped, so that no text becomes a tag. */
export function html(parts: TemplateStringsArray, ...values: readonly Shown[]): Html {
  return new Html(parts.map((part, at) => part + shown(values[at])).join(''));
}

function shown(value: Shown): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (sign) => ESCAPED[sign]!);
  return value.map(({ text }) => text).join('');
}
