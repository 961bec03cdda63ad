import type { NewEvent, Position } from '@plumbline/event-store';
import { pausedViews, readCheckpoint } from './checkpoints';
import { fold } from './folding';
import { begun, extended } from './histories.example';
import { KnownFacts } from './known-facts';
import { Notebook, notebookFor } from './notebook.example';
import { notesWith, plain } from './notes.example';
import { Runner } from './runner';
import { view, type View } from './view';

const notes = notesWith();
const TYPES = Object.keys(notes.on);
const older = new KnownFacts([['note', TYPES]]);
const newer = new KnownFacts([['note', [...TYPES, 'NoteTranslated']]]);

/** A view of something else. */
const letters = view<{ sent: number }, { LetterSent: object }>({
  name: 'letters',
  document: Object as never,
  on: { LetterSent: (_, letter) => ({ sent: (letter?.sent ?? 0) + 1 }) },
});

const translated: NewEvent = { type: 'NoteTranslated', data: {} };

describe('A fact that only a newer version knows', () => {
  const notebook = notebookFor(() => new Notebook({ onDisk: true }));

  const write = (fact: NewEvent) => notebook().write({ id: 'n1', fact: fact as never });
  async function runnerOf(known: KnownFacts, ...views: View[]): Promise<Runner> {
    const { store, database, clock } = notebook();
    const runner = new Runner(store, database, views, clock, { known });
    await runner.start();
    return runner;
  }
  const standsAt = async (of: View) => (await readCheckpoint(notebook().database, of))!.position;
  const paused = (reached: Position) => pausedViews(notebook().database, [notes, letters], reached);

  it('stops the views of such records before it, and no other; nothing is skipped', async () => {
    const runner = await runnerOf(older, notes, letters);
    const { position: known } = await write(begun('A'));
    await write(translated);
    const { position } = await write(extended(3));
    await runner.reached(position);
    expect([await standsAt(notes), await standsAt(letters)]).toEqual([known, position]);
    expect(await paused(runner.position)).toEqual(['notes']);
    expect(await notebook().table()).toMatchObject({ 'north/n1': { changes: 1 } });
    await runner.stop();
  });

  it('stops them wherever it stands in a burst', async () => {
    const runner = await runnerOf(older, notes, letters);
    const written = [begun('A'), extended(1), translated, extended(2)].map(write);
    const receipts = await Promise.all(written);
    await runner.reached(receipts.at(-1)!.position);
    expect(await standsAt(notes)).toBe(receipts[1]!.position);
    await runner.stop();
  });

  it('still stops them after a restart, and does not stop the newer version, which goes on there', async () => {
    const first = await runnerOf(older, notes, letters);
    const { position: known } = await write(begun('A'));
    await write(translated);
    await first.reached((await write(extended(3))).position);
    await first.stop();

    const again = await runnerOf(older, notes, letters);
    await again.reached((await write(extended(4))).position);
    expect(await standsAt(notes)).toBe(known);
    await again.stop();

    const upgraded = await runnerOf(newer, notes, letters);
    expect(await paused(upgraded.position)).toEqual([]);
    expect(await notebook().table()).toEqual(plain(fold(notes, await notebook().events())));
    await upgraded.stop();
  });

  it('stops a view that is made anew, too: it goes no further than that', async () => {
    const { position: known } = await write(begun('A'));
    await write(translated);
    await write(extended(3));
    const runner = await runnerOf(older, notes, letters);
    expect(await standsAt(notes)).toBe(known);
    expect(await notebook().table()).toMatchObject({ 'north/n1': { changes: 1 } });
    await runner.stop();
  });

  it('of a kind of record that is not known at all stops nobody: no view listens there', async () => {
    const runner = await runnerOf(new KnownFacts([['letter', ['LetterSent']]]), notes, letters);
    const { position } = await write(translated);
    await runner.reached(position);
    expect(await paused(position)).toEqual([]);
    await runner.stop();
  });
});
