import { Invalid } from '../errors';
import { facts, type Stage } from './stage';

/** What is kept with each fact: who, when it was true, when it was recorded. */
export function recordCases(stage: () => Stage): void {
  test('an event keeps all that was told with it', async () => {
    const { stream, program, clock, year, append, written } = stage();
    const recordedAt = `${year}-03-02T10:00:00.000Z`;
    clock.pretend(recordedAt);
    const event = { type: 'NumberNoted', data: { number: 1 }, schemaVersion: 3 };
    const metadata = {
      commandId: 'c',
      actor: 'ana',
      onBehalfOf: 'bo',
      effectiveAt: '2026-02-01T00:00:00.000Z',
      correlation: 'import-7',
      causation: 'event-6',
      source: 'plan.csv:12',
    };
    const receipt = await append('1', 'none', [event], metadata);
    const [{ id, ...recorded } = { id: '' }] = await written();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
    expect(recorded).toEqual({
      ...event,
      ...metadata,
      ...receipt,
      program,
      stream: stream('1'),
      recordedAt,
    });
  });

  test('where nothing is told, an event was true when recorded and stands for itself', async () => {
    const { append, written } = stage();
    await append('1', 'none', facts(1), { commandId: 'c' });
    const [event] = await written();
    expect(event?.effectiveAt).toBe(event?.recordedAt);
    expect(event).toMatchObject({ correlation: 'c', schemaVersion: 1 });
    expect(event?.onBehalfOf ?? event?.causation ?? event?.source).toBeUndefined();
  });

  test('the recorded time never goes back, even when the clock does', async () => {
    const { clock, year, append, written } = stage();
    for (const [index, hour] of ['10', '12', '11', '13'].entries()) {
      clock.pretend(`${year}-03-02T${hour}:00:00.000Z`);
      await append('1', 'any', facts(index));
    }
    const hours = (await written()).map((event) => event.recordedAt.slice(11, 13));
    expect(hours).toEqual(['10', '12', '12', '13']);
  });

  test.each([
    ['2026-02-01', '2026-02-01T00:00:00.000Z'],
    ['2026-02-01T10:00Z', '2026-02-01T10:00:00.000Z'],
    ['2026-02-01T23:30:00-02:00', '2026-02-02T01:30:00.000Z'],
  ])('the effective time %s is kept in the one form that compares', async (told, kept) => {
    const { append, written } = stage();
    await append('1', 'none', facts(1), { effectiveAt: told });
    expect((await written())[0]?.effectiveAt).toBe(kept);
  });

  test.each([
    '',
    'soon',
    '2026-02-31',
    '2026-02-01T10:00',
    '2026-13-01T00:00:00Z',
    '9999-12-31T23:30:00-02:00',
  ])('the effective time "%s" is refused', async (effectiveAt) => {
    const { append } = stage();
    await expect(append('1', 'none', facts(1), { effectiveAt })).rejects.toThrow(Invalid);
  });

  test.each([
    ['program', ''],
    ['commandId', ''],
    ['actor', 'a\0b'],
    ['source', 'x'.repeat(513)],
    ['correlation', '\udc00'],
  ])('a %s that cannot be kept is refused', async (field, value) => {
    const { append } = stage();
    await expect(append('1', 'none', facts(1), { [field]: value })).rejects.toThrow(Invalid);
  });
}
