const LONGEST = 300;
const PLACE = / at "([\w.[\]]{1,100})"; /;
const TROUBLE = new RegExp(
  [
    'Expected (?:non-nullable )?type "[\\w![\\]]{1,60}"(?: not to be null)?',
    'Field "\\w{1,60}" of required type "[\\w![\\]]{1,60}" was not provided',
    'Field "\\w{1,60}" is not defined by type "\\w{1,60}"',
    '(?:String|Int|Float|Boolean|ID) cannot represent [a-z -]{1,60}',
    'This is not an? (?:Day|Instant|Position|AsOf): [^;{"]{1,120}',
  ].join('|'),
);

/**
 * GraphQL's sentences about variables repeat the whole value that was sent, which may be anything. What
 * is told instead: which variable, at which place, and what is wrong with it.
 */
export function withoutInput(sentence: string): string {
  const variable = /^Variable "(\$\w+)" got invalid value /.exec(sentence)?.[1];
  if (!variable) return sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)} ...` : sentence;
  const place = PLACE.exec(sentence)?.[1];
  const trouble = TROUBLE.exec(sentence)?.[0].trim();
  return (
    `Variable "${variable}" got an invalid value` +
    (place ? ` at "${place}"` : '') +
    (trouble ? `: ${trouble}` : '') +
    '.'
  );
}
