import * as fc from 'fast-check';
import type { NoteEvents } from './notes.example';

/** A fact of a note. */
export type NoteFact = {
  [Type in keyof NoteEvents]: { readonly type: Type; readonly data: NoteEvents[Type] };
}[keyof NoteEvents];

/** A fact of a note with what surrounds it. */
export interface Written {
  readonly id: string;
  readonly fact: NoteFact;
  readonly program?: string;
  readonly on?: string;
  readonly source?: string;
}

/** A note is begun. */
export const begun = (title: string): NoteFact => ({ type: 'NoteBegun', data: { title } });

/** Words are added; fewer than none cannot be taken by every fold. */
export const extended = (words: number): NoteFact => ({ type: 'NoteExtended', data: { words } });

/** A note has another title. */
export const retitled = (title: string): NoteFact => ({ type: 'NoteRetitled', data: { title } });

/** A note is no more, until it is begun again. */
export const erased: NoteFact = { type: 'NoteErased', data: {} };

const title = fc.constantFrom('a', 'B', 'é', 'z', '\u{ff21}', '\u{1f600}', '\u{1f600}a', '');
const words = fc.integer({ min: -1, max: 3 });
const fact: fc.Arbitrary<NoteFact> = fc.oneof(
  { weight: 3, arbitrary: title.map(begun) },
  { weight: 4, arbitrary: words.map(extended) },
  title.map(retitled),
  fc.constant(erased),
);

/** Any history of a few notes in two programs, with facts that come late and facts that a fold cannot take. */
export const histories = fc.array(
  fc.record({
    id: fc.constantFrom('n1', 'n2', 'n3', 'n4', 'n5'),
    program: fc.constantFrom('north', 'south'),
    on: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03', undefined),
    fact,
  }),
  { maxLength: 40 },
);
