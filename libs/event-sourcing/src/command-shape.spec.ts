import { Clock, Invalid } from '@plumbline/event-store';
import { assertShape, trueWhen } from './command-shape';
import { GiftInput, OpenJar, PutIn } from './jars.inputs.example';
import { toCommand } from './mutations';

const good = { program: 'north', id: 'tea', coins: 3 };

function sentenceFor(said: object, input: typeof PutIn | typeof OpenJar = PutIn): string {
  try {
    assertShape(toCommand<PutIn | OpenJar>(input, said));
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(Invalid);
    return (error as Invalid).message;
  }
}

describe('The shape of a command', () => {
  it('is right with what must be said, and with all that may be', () => {
    expect(sentenceFor(good)).toBe('');
    const all = {
      commandId: 'c-1',
      expectedRevision: 0,
      on: '2026-03-01',
      source: 'Minutes, page 3',
      from: 'other',
      gifts: [{ giver: 'Ben', givenOn: '2024-02-29', from: 'other' }],
    };
    expect(sentenceFor({ ...good, ...all })).toBe('');
  });

  it('tells all that is wrong at once, each by its name', () => {
    const sentence = sentenceFor({ id: 'No Id!', coins: -1, on: 'soon' });
    for (const field of ['program', 'id', 'coins', 'on']) expect(sentence).toContain(field);
    expect(sentence.split('; ')).toHaveLength(4);
  });

  it.each<[string, object]>([
    ['of the command', { colour: 'red' }],
    ['of another command', { label: 'Tea' }],
    ['that only the server fills', { known: { coins: 100 } }],
    ['of an item', { gifts: [{ giver: 'Ben', colour: 'red' }] }],
  ])('refuses an unknown field %s', (_, field) => {
    expect(sentenceFor({ ...good, ...field })).toContain('should not exist');
  });

  it('is looked at in every item, and the sentence tells in which', () => {
    const sentence = sentenceFor({ ...good, gifts: [{ giver: 'Ben' }, { giver: '' }] });
    expect(sentence).toContain('gifts: 1: giver');
    expect(sentenceFor({ ...good, gifts: ['Ben'] })).not.toBe('');
    expect(sentenceFor({ ...good, gifts: { giver: 'Ben' } })).not.toBe('');
    expect(sentenceFor({ ...good, gifts: Array(101).fill({ giver: 'Ben' }) })).toContain('gifts');
  });

  it.each<[string, object]>([
    ['an id', { id: '-tea' }],
    ['an id of 65 signs', { id: 'x'.repeat(65) }],
    ['an id with a line behind it', { id: 'tea\n' }],
    ['a number as an id', { id: 7 }],
    ['a part of a coin', { coins: 1.5 }],
    ['a text as a number', { coins: '3' }],
    ['more coins than there are', { coins: 2 ** 31 }],
    ['a list as a number', { coins: [3] }],
  ])('refuses what is not of its kind: %s', (_, field) => {
    expect(sentenceFor({ ...good, ...field })).not.toBe('');
  });

  it('refuses a blank text and one that is too long', () => {
    const jar = { program: 'north' };
    expect(sentenceFor({ ...jar, label: ' \n ' }, OpenJar)).toContain('label must not be blank');
    expect(sentenceFor({ ...jar, label: 'x'.repeat(21) }, OpenJar)).toContain('label');
    expect(sentenceFor({ ...jar, label: 'x'.repeat(20) }, OpenJar)).toBe('');
  });

  it.each([
    '2026-02-29',
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-1-1',
    '',
    '2026-03-01T00:00:00Z',
  ])('refuses %s as a day, on the command and in an item: it is not in the calendar', (day) => {
    expect(sentenceFor({ ...good, on: day })).toContain('on must be a day of the calendar');
    const gifts = [{ giver: 'Ben', givenOn: day }];
    expect(sentenceFor({ ...good, gifts })).toContain('givenOn must be a day of the calendar');
  });

  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('accepts %s as a day', (day) => {
    expect(sentenceFor({ ...good, on: day, gifts: [{ giver: 'Ben', givenOn: day }] })).toBe('');
  });

  it('is asked of a command that did not come through the mutation, too', () => {
    const bare = Object.assign(new PutIn(), good, { gifts: [{ giver: 'Ben' } as GiftInput] });
    expect(() => assertShape(bare)).toThrow(Invalid);
    expect(() => assertShape({ ...good } as never)).toThrow(Invalid);
    expect(() => assertShape(Object.assign(new PutIn(), good, { source: '\0' }))).toThrow(
      'control',
    );
  });
});

describe('The day on which a command is true', () => {
  const clock = new Clock();
  const at = (instant: string) => clock.pretend(instant);

  it('is today where none is given, and then its moment is that of the recording', () => {
    at('2026-03-01T23:59:59.999Z');
    expect(trueWhen(undefined, clock)).toEqual({ on: '2026-03-01' });
  });

  it('is the day given, from its first moment', () => {
    at('2026-03-01T10:00:00.000Z');
    const effectiveAt = '2024-02-29T00:00:00.000Z';
    expect(trueWhen('2024-02-29', clock)).toEqual({ on: '2024-02-29', effectiveAt });
  });

  it('is never a day to come, but may be today anywhere on earth', () => {
    at('2026-03-01T09:59:59.999Z');
    expect(trueWhen('2026-03-01', clock).on).toBe('2026-03-01');
    expect(() => trueWhen('2026-03-02', clock)).toThrow('on: 2026-03-02 has not come yet');
    at('2026-03-01T10:00:00.000Z');
    expect(trueWhen('2026-03-02', clock).on).toBe('2026-03-02');
    expect(() => trueWhen('2026-03-03', clock)).toThrow(Invalid);
    at('2026-03-01T23:59:59.999Z');
    expect(trueWhen('2026-03-02', clock).on).toBe('2026-03-02');
    expect(() => trueWhen('2026-03-03', clock)).toThrow(Invalid);
  });

  it('is right over the end of a month and of a year', () => {
    at('2025-12-31T11:00:00.000Z');
    expect(trueWhen('2026-01-01', clock).on).toBe('2026-01-01');
    at('2024-02-28T11:00:00.000Z');
    expect(trueWhen('2024-02-29', clock).on).toBe('2024-02-29');
    expect(() => trueWhen('2024-03-01', clock)).toThrow(Invalid);
  });
});
