import { Invalid } from '../errors';
import type { NewEvent } from '../event-store';
import { MAX_APPEND_BYTES, MAX_EVENT_BYTES } from '../prepared-append';
import { facts, type Stage } from './stage';

const cycle: { itself?: object } = {};
cycle.itself = cycle;

const UNKEEPABLE: readonly (readonly [string, unknown])[] = [
  ['a BigInt', 1n],
  ['an object that refers to itself', cycle],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['a list with a hole', [undefined]],
  ['a function', () => 1],
  ['a symbol', Symbol('s')],
  ['a Date', new Date(0)],
  ['a Map', new Map()],
  [
    'an object that writes itself as another',
    new (class {
      toJSON = undefined;
    })(),
  ],
  ['a Buffer', Buffer.from('x')],
  ['a NUL', 'a\0b'],
  ['half a surrogate pair', 'a\ud800b'],
  ['a name with a NUL', { 'a\0b': 1 }],
  ['33 levels', JSON.parse('['.repeat(32) + ']'.repeat(32))],
];

/** What may be kept: plain JSON of a reasonable size, and it comes back as it was. */
export function payloadCases(stage: () => Stage): void {
  const noted = (data: object): NewEvent[] => [{ type: 'NumberNoted', data }];
  const text = (length: number): object => ({ text: 'x'.repeat(length - '{"text":""}'.length) });

  test('(12) an event that is too large is refused, and the largest is kept', async () => {
    const { append, written } = stage();
    await append('1', 'none', noted(text(MAX_EVENT_BYTES)));
    const larger = append('1', 0, noted(text(MAX_EVENT_BYTES + 1)));
    await expect(larger).rejects.toThrow(Invalid);
    await expect(larger).rejects.toThrow(/too large: 262145 bytes, 262144 fit/);
    expect(await written()).toHaveLength(1);
  });

  test('(12) an append that is too large is refused, however small its events', async () => {
    const { append, written } = stage();
    const quarter = noted(text(MAX_APPEND_BYTES / 4));
    const whole = [...quarter, ...quarter, ...quarter, ...quarter];
    await expect(append('1', 'none', [...whole, ...facts(1)])).rejects.toThrow(Invalid);
    expect(await written()).toEqual([]);
    await append('1', 'none', whole);
    expect(await written()).toHaveLength(4);
  });

  test.each(UNKEEPABLE)('(13) %s is refused, and the store goes on', async (_, value) => {
    const { append, written } = stage();
    await expect(append('1', 'none', noted({ value }))).rejects.toThrow(Invalid);
    await append('1', 'none', facts(1));
    expect(await written()).toHaveLength(1);
  });

  test.each([undefined, null, 'text', 1])('(13) data that is %p is refused', async (data) => {
    const { append } = stage();
    await expect(append('1', 'none', noted(data as never))).rejects.toThrow(Invalid);
  });

  test('(15) names, texts and large numbers as texts come back as they were', async () => {
    const { append, written } = stage();
    const data = {
      name: 'Zoë 山田 \u{1F3E5} \u202Eabc \u0001 "\\ \u2028',
      bytes: Buffer.from([0, 255, 128]).toString('base64'),
      large: '9007199254740993',
      nothing: null,
      list: [1, -0.5, 1e21, [], {}],
      2: 'b',
      1: 'a',
    };
    await append('山田-\u{1F3E5}', 'none', noted(data), { actor: 'Zoë', source: 'bericht ü.csv' });
    const [event] = await written();
    expect(event).toMatchObject({ data, actor: 'Zoë', source: 'bericht ü.csv' });
    expect(JSON.stringify(event?.data)).toBe(JSON.stringify(data));
  });

  test('(15) a field without a value comes back without one', async () => {
    const { append, written } = stage();
    await append('1', 'none', noted({ given: 1, missing: undefined }));
    expect((await written())[0]?.data).toStrictEqual({ given: 1 });
  });

  test('(15) what is done to data after it was sent, or read, changes nothing', async () => {
    const { append, written } = stage();
    const data = { list: [1] };
    const appended = append('1', 'none', noted(data));
    data.list.push(2);
    await appended;
    (((await written())[0]?.data ?? {}) as typeof data).list.push(3);
    expect((await written())[0]?.data).toEqual({ list: [1] });
  });
}
