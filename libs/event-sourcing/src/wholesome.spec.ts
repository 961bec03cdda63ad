import { Invalid } from '@plumbline/event-store';
import * as fc from 'fast-check';
import { assertWholesome } from './wholesome';

const SECRET = 'hunter2';

function sentenceFor(value: unknown): string {
  try {
    assertWholesome(value);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(Invalid);
    return (error as Invalid).message;
  }
}
const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);

describe('What is wholesome', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['yes and no', [true, false]],
    ['numbers', [0, -0, 1.5, -1e15, Number.MAX_SAFE_INTEGER]],
    ['text of many lines with tabs', 'one\n\ttwo'],
    ['every script and a smiley', 'Größe 漢字 \u{1f600} עברית'],
    ['a text of 20,000 signs', 'x'.repeat(20_000)],
    ['a nesting of 32', nested(32)],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 })],
  ])('passes: %s', (_, value) => expect(sentenceFor(value)).toBe(''));

  it('is any JSON of ordinary text under ordinary names', () => {
    const sign = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
      .filter((text) => !/[\p{Cc}\ufffe\uffff]/u.test(text));
    const hostileName = /"(?:__proto__|constructor|prototype)":/;
    const json = fc
      .jsonValue({ stringUnit: sign, maxDepth: 5 })
      .filter((said) => !hostileName.test(JSON.stringify(said)));
    fc.assert(fc.property(json, (said) => sentenceFor(said) === ''));
  });
});

describe('What is not wholesome', () => {
  const hostile: [string, unknown, string][] = [
    ['NUL', `${SECRET}\0`, 'control character'],
    ['a bell', `${SECRET}\u0007`, 'control character'],
    ['a carriage return', `${SECRET}\r`, 'control character'],
    ['delete', `${SECRET}\u007f`, 'control character'],
    ['a sign that is none', `${SECRET}\uffff`, 'control character'],
    ['the first half of a sign', `${SECRET}\ud83d`, 'lone surrogate'],
    ['the second half of a sign', `\ude00${SECRET}`, 'lone surrogate'],
    ['the halves in the wrong order', `\ude00\ud83d${SECRET}`, 'lone surrogate'],
    ['a megabyte of text', SECRET.repeat(150_000), 'longer than 20000'],
    ['no number', NaN, 'finite'],
    ['an infinite number', Number.POSITIVE_INFINITY, 'finite'],
    ['a big integer', 10n, 'must be text'],
    ['a function', () => SECRET, 'must be text'],
    ['a symbol', Symbol(SECRET), 'must be text'],
    ['__proto__', JSON.parse(`{"__proto__": "${SECRET}"}`), 'name that is not allowed'],
    ['constructor', { constructor: SECRET }, 'name that is not allowed'],
    ['prototype', { prototype: SECRET }, 'name that is not allowed'],
    ['a symbol as a name', { [Symbol('name')]: SECRET }, 'name that is not allowed'],
    ['NUL in a name', { [`${SECRET}\0`]: 1 }, 'name that is not allowed'],
    ['half a sign in a name', { [`${SECRET}\ud83d`]: 1 }, 'name that is not allowed'],
    ['a name of a megabyte', { [SECRET.repeat(150_000)]: 1 }, 'name that is not allowed'],
    ['a nesting of 33', nested(33), 'nested deeper than 32'],
    ['a nesting of 100,000', JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)), 'nested deeper'],
  ];

  it.each(hostile)(
    'is refused, and the sentence is short and never repeats it: %s',
    (_, value, reason) => {
      for (const said of [value, { field: value }, { list: [1, { field: value }] }]) {
        const sentence = sentenceFor(said);
        expect(sentence).toContain(reason);
        expect(sentence).not.toContain(SECRET);
        expect(sentence.length).toBeLessThan(300);
      }
    },
  );

  it('is told by where it is', () => {
    expect(sentenceFor({ gifts: [{}, { giver: '\0' }] })).toContain('"input.gifts[1].giver"');
  });

  it('is what refers to itself', () => {
    const loop: { self?: unknown } = {};
    loop.self = loop;
    expect(sentenceFor(loop)).toContain('nested deeper than 32');
  });
});
