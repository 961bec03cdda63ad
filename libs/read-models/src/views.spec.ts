import { Invalid, NotFound, type Position } from '@plumbline/event-store';
import { begun, extended, retitled } from './histories.example';
import { Note, notesWith } from './notes.example';
import { Notebook, notebookFor } from './notebook.example';
import type { Views } from './views';

const notes = notesWith();

describe.each([
  ['in memory', () => new Notebook()],
  ['on disk', () => new Notebook({ onDisk: true })],
])('A moment, on a log %s', (_, make) => {
  const notebook = notebookFor(make);
  let views: Views;
  beforeEach(async () => {
    ({ views } = await notebook().follow(notes));
    for (const instant of [
      '2026-03-01T10:00:00.000Z',
      '2026-03-01T23:59:59.999Z',
      '2026-03-02T00:00:00.000Z',
    ]) {
      notebook().clock.pretend(instant);
      await notebook().write({ id: 'n1', fact: begun(instant) });
    }
    notebook().clock.pretend('2026-03-09T12:00:00.000Z');
    await views.now('north');
  });
  const asOf = async (text: string) => (await views.moment('north', { asOf: text })).asOf;

  it('is now where nothing is said: what is stored, looked at today', async () => {
    expect(await views.moment('north', {})).toEqual({ program: 'north', today: '2026-03-09' });
  });

  it('of a day is its end in UTC', async () => {
    expect(await asOf('2026-02-28')).toBe('');
    expect(await asOf('2026-03-01')).toBe('a2');
    expect(await asOf('2026-03-02')).toBe('a3');
  });

  it('of an instant is that instant, in whatever zone it is told', async () => {
    expect(await asOf('2026-03-01T09:59:59Z')).toBe('');
    expect(await asOf('2026-03-01T10:00:00Z')).toBe('a1');
    expect(await asOf('2026-03-01T12:00:00+02:00')).toBe('a1');
    expect(await asOf('2026-03-01T11:59:59+02:00')).toBe('');
    expect(await asOf('2026-03-01T16:00-08:00')).toBe('a3');
  });

  it('of a position is that position', async () => expect(await asOf('a2')).toBe('a2'));

  it('of a time to come is what is known by now', async () => {
    expect(await asOf('2030-01-01')).toBe('a3');
  });

  it('of a position that was not given yet is refused, at once', async () => {
    const asked = views.moment('north', { asOf: 'a4' });
    await expect(asked).rejects.toThrow('Nothing was recorded at "a4" yet.');
    await expect(asked).rejects.toBeInstanceOf(Invalid);
  });

  it.each([
    '2026-02-30',
    '2026-02-30T10:00:00Z',
    '2026-13-45T99:99Z',
    '2026-03-01T10:00',
    'soon',
    'b1',
  ])('of %s is refused, for it is none', async (text) => {
    await expect(views.moment('north', { asOf: text })).rejects.toBeInstanceOf(Invalid);
  });

  it('is looked at on its own day, so that what was late then is as late whenever one looks', async () => {
    const today = async (asked: object) => (await views.moment('north', asked)).today;
    expect(await today({ asOf: '2026-03-01' })).toBe('2026-03-01');
    expect(await today({ asOf: '2026-03-01T23:30:00-02:00' })).toBe('2026-03-02');
    expect(await today({ asOf: 'a2' })).toBe('2026-03-01');
    expect(await today({ asOf: 'a3' })).toBe('2026-03-02');
    expect(await today({ asOf: 'a3', on: '2026-01-15' })).toBe('2026-01-15');
    expect(await today({ on: '2026-01-15' })).toBe('2026-01-15');
  });

  it('of a day on which it was true is as known now', async () => {
    expect(await views.moment('north', { on: '2026-03-01' })).toEqual({
      program: 'north',
      asOf: 'a3',
      on: '2026-03-01',
      today: '2026-03-01',
    });
  });
});

describe('A query', () => {
  const notebook = notebookFor();

  it('that names a receipt sees what it stands for', async () => {
    const { views } = await notebook().follow(notes);
    const { position } = await notebook().write({ id: 'n1', fact: begun('A') });
    const moment = await views.moment('north', { after: position });
    expect(await views.one(notes, moment, 'n1')).toMatchObject({ title: 'A' });
  });

  it('sees all that was recorded before it when it asks for now', async () => {
    const { views } = await notebook().follow(notes);
    await notebook().writeAll([begun('A'), extended(3)].map((fact) => ({ id: 'n1', fact })));
    const moment = await views.now('north');
    expect(await views.find(notes, moment, 'n1')).toMatchObject({ words: 3, changes: 2 });
  });

  it('that names what is not there is told so, and gets nothing where it only looks', async () => {
    const { views } = await notebook().follow(notes);
    const moment = await views.now('north');
    await expect(views.one(notes, moment, 'n1')).rejects.toThrow(
      'There is no "n1" among the notes.',
    );
    await expect(views.one(notes, moment, 'n1')).rejects.toBeInstanceOf(NotFound);
    expect(await views.find(notes, moment, 'n1')).toBeUndefined();
  });

  it('is shown documents of their class as they look on that day, now and in the past', async () => {
    const { views } = await notebook().follow(notes);
    await notebook().write({ id: 'n1', fact: begun('A') });
    const { position } = await notebook().write({ id: 'n1', fact: retitled('B') });
    const now = await views.moment('north', { after: position });
    const past = await views.moment('north', { asOf: 'a1', on: '2026-04-01' });
    for (const [moment, title, seenOn] of [
      [now, 'B', '2026-03-01'],
      [past, 'A', '2026-04-01'],
    ] as const) {
      const one = await views.one(notes, moment, 'n1');
      expect(one).toBeInstanceOf(Note);
      expect(one).toMatchObject({ heading: `n1: ${title}`, seenOn });
      expect(await views.all(notes, moment)).toEqual([one]);
      expect((await views.page(notes, moment, {})).nodes).toEqual([one]);
      expect(await views.until(notes, moment, 'B')).toEqual([one]);
      expect(await views.until(notes, moment, '@')).toEqual([]);
    }
  });

  it('gets no answer, but the advice to ask later, for what the views never reach', async () => {
    const { views, runner } = await notebook().follow(notes);
    await runner.stop();
    const { position } = await notebook().write({ id: 'n1', fact: begun('A') });
    const waiting = [views.moment('north', { after: position }), views.now('north')];
    for (const asked of waiting) await expect(asked).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await views.moment('north', { asOf: position })).toMatchObject({
      asOf: 'a1' as Position,
    });
  });
});
