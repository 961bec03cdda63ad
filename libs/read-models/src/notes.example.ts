import type { Day, RecordedEvent } from '@plumbline/event-store';
import { dayOf, recordId, view, type View } from './view';

/** The facts of a note: the smallest kind of record on which every rule of the views can be shown. */
export type NoteEvents = {
  NoteBegun: { title: string };
  NoteExtended: { words: number };
  NoteRetitled: { title: string };
  NoteErased: object;
};

/** What is shown of a note; `changes` tells whether a fact was folded twice. */
export class Note {
  id: string;
  title: string;
  words: number;
  changes: number;
  since: Day;
  seenOn?: Day;

  get heading(): string {
    return `${this.id}: ${this.title}`;
  }
}

/** A fold that cannot take some facts until it is mended, in a place that its fingerprint cannot see. */
export class Ink {
  private mended = false;

  mend(): void {
    this.mended = true;
  }

  count(words: number): number {
    if (words < 0 && !this.mended) throw new Error('There are no negative words.');
    return Math.max(0, words);
  }
}

/** The notes, by title. */
export function notesWith(ink = new Ink(), version = 1): View<Note> {
  return view<Note, NoteEvents>({
    name: 'notes',
    document: Note,
    version,
    order: ({ title }) => title,
    shown: (note, seenOn) => Object.assign(Object.create(Note.prototype) as Note, note, { seenOn }),
    on: {
      NoteBegun: ({ title }, _, event) =>
        ({ id: recordId(event), title, words: 0, changes: 1, since: dayOf(event) }) as Note,
      NoteExtended: ({ words }, note) =>
        note && changed(note, { words: note.words + ink.count(words) }),
      NoteRetitled: ({ title }, note) => note && changed(note, { title }),
      NoteErased: () => undefined,
    },
  });
}

function changed(note: Note, news: Partial<Note>): Note {
  return { ...note, ...news, changes: note.changes + 1 } as Note;
}

/** The documents of a fold as plain data, by place. */
export function plain(documents: ReadonlyMap<string, object>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(Object.fromEntries(documents))) as Record<string, unknown>;
}

/** The facts that were recorded by a position. */
export function until(events: readonly RecordedEvent[], position: string): RecordedEvent[] {
  return events.filter((event) => event.position <= position);
}
