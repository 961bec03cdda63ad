import * as fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { digestOf } from './command-digest';
import { PutIn } from './jars.inputs.example';
import { toCommand } from './mutations';

const said = { program: 'north', id: 'tea', coins: 3, gifts: [{ giver: 'Ben', from: 'other' }] };
const digest = (news: object = {}) => digestOf('PutIn', { ...said, ...news });
const json = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }));

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, shuffled(item)]),
  );
}

describe('The digest of a command', () => {
  it('is short and the same again', () => {
    expect(digest()).toMatch(/^[\w-]{16}$/);
    expect(digest()).toBe(digest());
  });

  it('does not depend on the envelope', () => {
    const envelope = { commandId: 'c-1', expectedRevision: 7, noPatientData: true };
    expect(digest(envelope)).toBe(digest());
    expect(digest({ commandId: undefined })).toBe(digest());
  });

  it('does not depend on whether a field is not said, or said to be nothing', () => {
    expect(digest({ from: undefined, source: null })).toBe(digest());
  });

  it('is that of the command which was made of what was said', () => {
    expect(digestOf('PutIn', toCommand(PutIn, said))).toBe(digest());
  });

  it('does not depend on the order of fields, at any depth', () => {
    fc.assert(
      fc.property(json, (any) => {
        expect(digestOf('X', shuffled(any) as object)).toBe(digestOf('X', any));
      }),
    );
  });

  it.each<[string, object]>([
    ['a number', { coins: 4 }],
    ['a day', { on: '2026-03-01' }],
    ['a source', { source: 'Minutes' }],
    ['an item', { gifts: [{ giver: 'Ann', from: 'other' }] }],
    ['one item more', { gifts: [...said.gifts, ...said.gifts] }],
    ['a text for a number', { coins: '3' }],
    ['a field less', { gifts: undefined }],
  ])('is another for %s', (_, news) => expect(digest(news)).not.toBe(digest()));

  it('is another for another command with the same fields, and for another order of a list', () => {
    expect(digestOf('TakeOut', said)).not.toBe(digest());
    expect(digestOf('X', { list: [1, 2] })).not.toBe(digestOf('X', { list: [2, 1] }));
  });

  it('is another whenever something else is said', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const same = isDeepStrictEqual(counting(a), counting(b));
        expect(digestOf('X', a) === digestOf('X', b)).toBe(same);
      }),
    );
  });
});

const ENVELOPE = ['commandId', 'expectedRevision', 'noPatientData'];

/** What counts of a command: not its envelope, not what is nothing, and -0 is 0 on the wire. */
function counting(command: object): unknown {
  const said = Object.entries(command).filter(
    ([field, value]) => value !== null && !ENVELOPE.includes(field),
  );
  return JSON.parse(JSON.stringify(Object.fromEntries(said)));
}
