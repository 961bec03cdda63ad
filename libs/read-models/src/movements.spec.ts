import type { Position, RecordedEvent } from '@plumbline/event-store';
import { begun } from './histories.example';
import { Movements, type Moved } from './movements';
import { notesWith } from './notes.example';
import { notebookFor } from './notebook.example';

const event = (program: string, type: string, position: string) =>
  ({ program, type, position }) as RecordedEvent;

describe('Whoever watches a program', () => {
  const notebook = notebookFor();

  it('is told its moves after they became visible, by which facts, and never those of another', async () => {
    const { runner } = await notebook().follow(notesWith());
    const moves = runner.moves('north');
    await notebook().write({ id: 'n1', fact: begun('South'), program: 'south' });
    const { position } = await notebook().write({ id: 'n1', fact: begun('A') });
    const { value } = await moves.next();
    expect(value).toEqual({ program: 'north', position, types: ['NoteBegun'] });
    expect(await notebook().table()).toMatchObject({ 'north/n1': { title: 'A' } });
    await moves.return!();
  });

  it('is told nothing more when the runner stops', async () => {
    const { runner } = await notebook().follow(notesWith());
    const moves = runner.moves('north');
    const next = moves.next();
    await runner.stop();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(await runner.moves('north').next()).toEqual({ done: true, value: undefined });
  });

  it('is told one move for many facts that became visible together', () => {
    const movements = new Movements();
    const moves = movements.of('north');
    movements.tell([
      event('north', 'NoteBegun', 'a1'),
      event('south', 'NoteBegun', 'a2'),
      event('north', 'NoteExtended', 'a3'),
      event('north', 'NoteExtended', 'a4'),
    ]);
    const types = ['NoteBegun', 'NoteExtended'];
    return expect(moves.next()).resolves.toEqual({
      value: { program: 'north', position: 'a4', types },
    });
  });

  it('misses no move between two looks', async () => {
    const movements = new Movements();
    const moves = movements.of('north');
    for (const position of ['a1', 'a2', 'a3']) movements.tell([event('north', 'X', position)]);
    movements.end();
    const seen: Moved[] = [];
    for await (const moved of moves) seen.push(moved);
    expect(seen.map(({ position }) => position)).toEqual(['a1', 'a2', 'a3']);
  });

  it('leaves without a trace, also while nothing moves, by leaving or by a signal', async () => {
    const movements = new Movements();
    const listeners = () => movements['signals'].listenerCount('program north');
    const leaving = movements.of('north');
    const stopping = new AbortController();
    const stopped = movements.of('north', stopping.signal);
    const waiting = [leaving.next(), stopped.next()];
    expect(listeners()).toBe(2);
    await leaving.return!();
    stopping.abort();
    expect(await Promise.all(waiting)).toEqual([
      { done: true, value: undefined },
      { done: true, value: undefined },
    ]);
    expect(listeners()).toBe(0);
    expect(await movements.of('north', stopping.signal).next()).toMatchObject({ done: true });
  });

  it('may watch a program that has the name of a signal', async () => {
    const movements = new Movements();
    const moves = movements.of('error');
    movements.tell([
      event('error', 'X', 'a1'),
      event('moved', 'X', 'a2'),
      event('over', 'X', 'a3'),
    ]);
    expect((await moves.next()).value).toMatchObject({ program: 'error' });
  });
});

describe('Whoever waits for something', () => {
  it('goes on at once where it holds, after the move that makes it hold, and at the end', async () => {
    const movements = new Movements();
    await movements.until(() => true, 0);
    let position = '' as Position;
    const waiting = movements.until(() => position === 'a2', Infinity);
    const forEver = movements.until(() => false, Infinity);
    for (position of ['a1', 'a2'] as Position[]) movements.tell([event('north', 'X', position)]);
    await waiting;
    movements.end();
    await forEver;
    await movements.until(() => false, Infinity);
    expect(movements['signals'].listenerCount('moved')).toBe(0);
  });

  it('goes on when it is told to stop, before or while it waits, and leaves no trace', async () => {
    const movements = new Movements();
    const stop = new AbortController();
    const waiting = movements.until(() => false, stop.signal);
    stop.abort();
    await waiting;
    await movements.until(() => false, stop.signal);
    expect(movements['signals'].listenerCount('moved')).toBe(0);
  });
});
