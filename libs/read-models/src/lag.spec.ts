import type { Position } from '@plumbline/event-store';
import { sql } from 'kysely';
import { begun, extended } from './histories.example';
import { lagOf } from './lag';
import { notesWith } from './notes.example';
import { notebookFor } from './notebook.example';

describe('The lag of the runner', () => {
  const notebook = notebookFor();

  it('is not known before the first start, which is not the same as none', async () => {
    const lag = await notebook().runner(notesWith()).lag();
    expect(lag).toEqual({ state: 'neverStarted', head: '' });
    await notebook().write({ id: 'n1', fact: begun('A') });
    expect(await notebook().runner(notesWith()).lag()).toEqual({
      state: 'neverStarted',
      head: 'a1',
    });
  });

  it('is not known while the views are built', async () => {
    await notebook().write({ id: 'n1', fact: begun('A') });
    const runner = notebook().runner(notesWith());
    let lag: unknown;
    await runner.start(() => (lag = runner.lag()));
    expect(await lag).toEqual({ state: 'starting', head: 'a1' });
  });

  it('is none where the views are at the end of the log', async () => {
    const { runner } = await notebook().follow(notesWith());
    expect(await runner.lag()).toEqual({ state: 'caughtUp', position: '', head: '', seconds: 0 });
    await runner.reached((await notebook().write({ id: 'n1', fact: begun('A') })).position);
    notebook().clock.pretend('2026-03-02T10:00:00.000Z');
    expect(await runner.lag()).toEqual({
      state: 'caughtUp',
      position: 'a1',
      head: 'a1',
      seconds: 0,
    });
  });

  it('is the age of the oldest fact that is not visible yet, however many there are', async () => {
    await notebook().write({ id: 'n1', fact: begun('A') });
    notebook().clock.pretend('2026-03-01T10:01:00.000Z');
    await notebook().write({ id: 'n1', fact: extended(1) });
    notebook().clock.pretend('2026-03-01T10:01:30.500Z');
    await notebook().write({ id: 'n1', fact: extended(1) });
    const at = { phase: 'following', position: 'a1' as Position } as const;
    expect(await lagOf(at, notebook().store, notebook().clock)).toEqual({
      state: 'behind',
      position: 'a1',
      head: 'a3',
      seconds: 30.5,
    });
  });

  it('is never less than nothing, although a clock goes back', async () => {
    await notebook().write({ id: 'n1', fact: begun('A') });
    notebook().clock.pretend('2020-01-01T00:00:00.000Z');
    const at = { phase: 'following', position: '' as Position } as const;
    const lag = await lagOf(at, notebook().store, notebook().clock);
    expect(lag).toMatchObject({ state: 'behind', seconds: 0 });
  });

  it('grows after the runner stopped, and tells why it did', async () => {
    const { runner } = await notebook().follow(notesWith());
    await sql`drop table notes`.execute(notebook().database);
    const { position } = await notebook().write({ id: 'n1', fact: begun('A') });
    await expect(runner.reached(position)).rejects.toThrow('stand still');
    notebook().clock.pretend('2026-03-01T11:00:00.000Z');
    expect(await runner.lag()).toEqual({
      state: 'stopped',
      position: '',
      head: 'a1',
      seconds: 3600,
      reason: expect.stringMatching(/no such table: notes|"notes" does not exist/),
    });
  });
});
