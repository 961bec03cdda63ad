import type { RecordedEvent } from '@plumbline/event-store';
import { Note, notesWith, type NoteEvents } from './notes.example';
import { assertNames, dayOf, recordId, view, type ViewDefinition } from './view';

const definition: ViewDefinition<Note, NoteEvents> = {
  name: 'notes',
  document: Note,
  on: { NoteErased: () => undefined },
};
const fingerprintOf = (news: Partial<ViewDefinition<Note, NoteEvents>>) =>
  view<Note, NoteEvents>({ ...definition, ...news }).fingerprint;

describe('The fingerprint of a view', () => {
  it('stays while the fold stays', () => {
    expect(fingerprintOf({})).toBe(fingerprintOf({}));
    expect(notesWith().fingerprint).toBe(notesWith().fingerprint);
  });

  it.each<[string, Partial<ViewDefinition<Note, NoteEvents>>]>([
    ['a step of the fold', { on: { NoteErased: (_, note) => note } }],
    ['a fact that is listened to', { on: { NoteBegun: () => undefined } }],
    ['one more fact', { on: { ...definition.on, NoteBegun: () => undefined } }],
    ['the order', { order: ({ title }) => title }],
    ['the key', { key: ({ program }) => program }],
    ['the version', { version: 2 }],
  ])('changes with %s', (_, news) => expect(fingerprintOf(news)).not.toBe(fingerprintOf({})));

  it('does not change with what is only shown', () => {
    expect(fingerprintOf({ shown: (note) => ({ ...note }) as Note })).toBe(fingerprintOf({}));
  });
});

describe('A view', () => {
  const event = {
    stream: 'north.note-a-1',
    effectiveAt: '2026-03-01T23:59:59.999Z',
  } as RecordedEvent;

  it('takes the id of the stream as the key, all documents as equal, and shows them as they are', () => {
    const plainest = view<Note, NoteEvents>(definition);
    const note = new Note();
    expect(plainest.key(event)).toBe('a-1');
    expect(recordId(event)).toBe('a-1');
    expect(plainest.order(note)).toBe('');
    expect(plainest.shown(note, '2026-03-01')).toBe(note);
  });

  it('knows the day on which a fact was true', () => expect(dayOf(event)).toBe('2026-03-01'));

  it('needs a name of its own, for its table has it, too', () => {
    const named = (name: string) => view<Note, NoteEvents>({ ...definition, name });
    expect(() => assertNames([named('notes'), named('letters')])).not.toThrow();
    for (const taken of ['notes', 'notes_shadow', 'checkpoints', 'parked']) {
      expect(() => assertNames([named('notes'), named(taken)])).toThrow('is taken');
    }
  });
});
