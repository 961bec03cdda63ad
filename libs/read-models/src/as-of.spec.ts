import {
  Clock,
  MemoryEventStore,
  type Position,
  type ReadAllOptions,
} from '@plumbline/event-store';
import * as fc from 'fast-check';
import { AsOfDocuments } from './as-of';
import { fold, partsOf } from './folding';
import { begun, erased, extended, histories, retitled } from './histories.example';
import { Ink, Note, notesWith, until } from './notes.example';
import { Notebook, notebookFor, withNotebook } from './notebook.example';
import { view, type View } from './view';

const mended = new Ink();
mended.mend();
const notes = notesWith(mended);
const today = '2026-03-01';

/** What the documents of a program are, by their ids. */
async function listed(
  past: AsOfDocuments,
  moment: { program: string; asOf?: Position; on?: string },
) {
  const placed = await past.list(notes, { ...moment, today }, {});
  return placed.map(({ id, document }) => [id, { ...document }] as const);
}

/** The same, folded by hand over just the facts that count. */
function expected(events: Awaited<ReturnType<Notebook['events']>>, program: string) {
  const documents = fold(
    notes,
    events.filter((event) => event.program === program),
  );
  return [...documents].map(([at, document]) => [partsOf(at).id, { ...document }] as const);
}

/** Counts how often the log is read, and how many facts. */
class CountingStore extends MemoryEventStore {
  reads = 0;
  facts = 0;

  override async *readAll(after: Position, options?: ReadAllOptions) {
    this.reads += 1;
    for await (const event of super.readAll(after, options)) {
      this.facts += 1;
      yield event;
    }
  }
}

describe('The documents as of any position and any day', () => {
  it('are the fold of just what was recorded by then and true by that day, in whatever order one asks', async () => {
    const days = fc.constantFrom(undefined, '2026-01-01', '2026-01-02', '2026-02-28');
    const asked = fc.array(fc.tuple(fc.nat(), days), { minLength: 1, maxLength: 12 });
    const property = fc.asyncProperty(histories, asked, (history, questions) =>
      withNotebook(async (notebook) => {
        const events = await notebook.writeAll(history);
        const past = new AsOfDocuments(notebook.store, [notes]);
        const positions = ['' as Position, ...events.map(({ position }) => position)];
        for (const [nth, on] of questions) {
          const asOf = positions[nth % positions.length]!;
          const counting = until(events, asOf).filter(
            ({ effectiveAt }) => on === undefined || effectiveAt.slice(0, 10) <= on,
          );
          const answer = await listed(past, { program: 'north', asOf, on });
          expect(new Map(answer)).toEqual(new Map(expected(counting, 'north')));
        }
      }),
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it('are, at every position of one history, the fold of what came before', async () => {
    await withNotebook(async (notebook) => {
      const events = await notebook.writeAll(
        [begun('A'), extended(1), retitled('B'), erased, begun('C')].map((fact) => ({
          id: 'n1',
          fact,
        })),
      );
      const past = new AsOfDocuments(notebook.store, [notes]);
      for (const { position } of events) {
        const answer = await listed(past, { program: 'north', asOf: position });
        expect(answer).toEqual(expected(until(events, position), 'north'));
      }
    });
  });
});

describe('A fold of the past', () => {
  let store: CountingStore;
  let past: AsOfDocuments;
  const notebook = notebookFor(() => {
    store = new CountingStore(new Clock());
    past = new AsOfDocuments(store, [notes]);
    return new Notebook({ store });
  });
  const at = (asOf: string, program = 'north') => ({ program, asOf: asOf as Position, today });
  const write = (...titles: string[]) =>
    notebook().writeAll(titles.map((title, n) => ({ id: `n${n + 1}`, fact: begun(title) })));

  it('is made once, although many ask for it at the same time', async () => {
    await write('A', 'B');
    store.reads = 0;
    const asked = Array.from({ length: 10 }, () => past.one(notes, at('a2'), 'n1'));
    expect((await Promise.all(asked)).map((note) => note?.title)).toEqual(Array(10).fill('A'));
    expect(await past.count(notes, at('a2'))).toBe(2);
    expect(store.reads).toBe(1);
  });

  it('is continued, not begun again, for a later position; an earlier one is as it was', async () => {
    await write('A', 'B', 'C');
    expect(await past.count(notes, at('a2'))).toBe(2);
    store.facts = 0;
    expect(await past.count(notes, at('a3'))).toBe(3);
    expect(store.facts).toBe(1);
    expect(await past.count(notes, at('a2'))).toBe(2);
    expect(await past.count(notes, at('a1'))).toBe(1);
  });

  it('does not change when more is recorded', async () => {
    await write('A');
    const before = await past.one(notes, at('a1'), 'n1');
    await notebook().write({ id: 'n1', fact: retitled('B') });
    expect(await past.one(notes, at('a2'), 'n1')).toMatchObject({ title: 'B', changes: 2 });
    expect(await past.one(notes, at('a1'), 'n1')).toEqual(before);
  });

  it('does not change when someone changes what he was given', async () => {
    await write('A');
    const given = await past.one(notes, at('a1'), 'n1');
    given!.title = 'Z';
    const [listed] = await past.list(notes, at('a1'), {});
    listed!.document.title = 'Z';
    expect(await past.one(notes, at('a1'), 'n1')).toMatchObject({ title: 'A' });
  });

  it('is of the class of its view, like a stored document', async () => {
    await write('A');
    const note = await past.one(notes, at('a1'), 'n1');
    expect(note).toBeInstanceOf(Note);
    expect(note!.heading).toBe('n1: A');
  });

  it('of a program never answers for another, nor for all, whatever the program is called', async () => {
    await write('A');
    const names = ['* notes', 'null', '[null,"notes"]', 'north 2026-01-01', ''];
    for (const program of names) expect(await past.count(notes, at('a1', program))).toBe(0);
    expect(await past.count(notes, { ...at('a1'), program: undefined })).toBe(1);
    expect(await past.count(notes, at('a1'))).toBe(1);
  });

  it('of all programs has those of each', async () => {
    await write('A');
    await notebook().write({ id: 'south', fact: begun('B'), program: 'south' });
    const placed = await past.list(notes, { ...at('a2'), program: undefined }, {});
    expect(placed.map(({ id }) => id)).toEqual(['n1', 'south']);
    const all = { ...at('a2'), program: undefined };
    expect(await past.one(notes, all, 'south')).toMatchObject({ title: 'B' });
  });

  it('is as of now where no position is given', async () => {
    await write('A');
    const onThatDay = { program: 'north', on: '2026-12-31', today };
    expect(await past.count(notes, onThatDay)).toBe(1);
    await notebook().write({ id: 'n9', fact: begun('B') });
    expect(await past.count(notes, onThatDay)).toBe(2);
  });

  it('that broke off is made again by the next who asks', async () => {
    await write('A');
    const reading = jest.spyOn(store, 'readAll').mockImplementationOnce(() => {
      throw new Error('The line is cut.');
    });
    await expect(past.count(notes, at('a1'))).rejects.toThrow('cut');
    expect(await past.count(notes, at('a1'))).toBe(1);
    reading.mockRestore();
  });

  it('goes on where a view cannot take a fact: only its document stays as it was', async () => {
    const broken: View<Note> = notesWith();
    const words = view<{ words: number }, { NoteExtended: { words: number } }>({
      name: 'words',
      document: Object as never,
      on: { NoteExtended: ({ words: more }, sum) => ({ words: (sum?.words ?? 0) + more }) },
    });
    const facts = [begun('A'), extended(-1), extended(5)];
    await notebook().writeAll(facts.map((fact) => ({ id: 'n1', fact })));
    await notebook().write({ id: 'n2', fact: begun('B') });
    const both = new AsOfDocuments(store, [broken, words]);
    expect(await both.one(broken, at('a2'), 'n1')).toMatchObject({ words: 0, changes: 1 });
    expect(await both.one(broken, at('a4'), 'n1')).toMatchObject({ words: 0, changes: 1 });
    expect(await both.one(broken, at('a4'), 'n2')).toMatchObject({ title: 'B' });
    expect(await both.one(words, at('a4'), 'n1')).toEqual({ words: 4 });
  });

  it('lets others have their turn while it is long', async () => {
    await write('A');
    await Promise.all(
      Array.from({ length: 1_000 }, () => notebook().write({ id: 'n1', fact: extended(0) })),
    );
    const head = await store.head();
    let now = 0;
    // Each look at the clock is ten milliseconds later, so that any fold is long.
    jest.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    let hadTurn = false;
    setImmediate(() => (hadTurn = true));
    await past.count(notes, at(head)).finally(() => jest.restoreAllMocks());
    expect(hadTurn).toBe(true);
  });
});
