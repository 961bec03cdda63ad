import type { RecordedEvent } from '@plumbline/event-store';
import * as fc from 'fast-check';
import { fold, foldInto, listens, partsOf, place, stepped } from './folding';
import { notesWith, plain, type Note } from './notes.example';
import { view } from './view';

const event = (type: string, data: object, id = 'n1', program = 'north') =>
  ({
    type,
    data,
    program,
    stream: `${program}.note-${id}`,
    effectiveAt: '2026-03-01T00:00:00.000Z',
  }) as RecordedEvent;
const begun = event('NoteBegun', { title: 'A' });
const note = { id: 'n1', title: 'A', words: 0, changes: 1, since: '2026-03-01' };

describe('A fold', () => {
  it('makes documents of facts, in their order', () => {
    const events = [
      begun,
      event('NoteExtended', { words: 2 }),
      event('NoteRetitled', { title: 'B' }),
    ];
    expect(plain(fold(notesWith(), events))).toEqual({
      'north/n1': { ...note, title: 'B', words: 2, changes: 3 },
    });
  });

  it('keeps the programs and the records apart', () => {
    const others = [
      event('NoteBegun', { title: 'B' }, 'n2'),
      event('NoteBegun', { title: 'C' }, 'n1', 'south'),
    ];
    const folded = plain(fold(notesWith(), [begun, ...others]));
    expect(Object.keys(folded)).toEqual(['north/n1', 'north/n2', 'south/n1']);
  });

  it('removes a document of which nothing is left, and begins it again', () => {
    const erased = event('NoteErased', {});
    expect(fold(notesWith(), [begun, erased]).size).toBe(0);
    expect(plain(fold(notesWith(), [begun, erased, begun]))).toEqual({ 'north/n1': note });
  });

  it('lets a fact pass that nobody listens to, whatever it is called', () => {
    expect(listens(notesWith(), event('constructor', {}))).toBe(false);
    const documents = fold(notesWith(), [begun]);
    foldInto(notesWith(), documents, event('toString', {}));
    expect(plain(documents)).toEqual({ 'north/n1': note });
  });

  it('stops at a fact that it cannot take', () => {
    const events = [begun, event('NoteExtended', { words: -1 })];
    expect(() => fold(notesWith(), events)).toThrow('negative');
  });

  it('stops where a document has no place in its list', () => {
    const unordered = view<Note, { NoteBegun: object }>({
      name: 'notes',
      document: Object as never,
      order: ({ title }) => title,
      on: { NoteBegun: () => ({}) as Note },
    });
    expect(() => stepped(unordered, begun, undefined)).toThrow('The order that "notes" gives');
  });
});

describe('A place', () => {
  it('gives back the program and the id that it was made of', () => {
    const program = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,10}$/);
    fc.assert(
      fc.property(program, fc.string(), (name, id) => {
        expect(partsOf(place(name, id))).toEqual({ program: name, id });
      }),
    );
  });
});
