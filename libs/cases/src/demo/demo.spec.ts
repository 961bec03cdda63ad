import { addDays } from '@plumbline/figures';
import * as fc from 'fast-check';
import { demo } from './demo';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** All texts in something that was said. */
function texts(said: unknown): string[] {
  if (typeof said === 'string') return [said];
  if (said === null || typeof said !== 'object') return [];
  return Object.values(said).flatMap(texts);
}

describe('The demo as it is told', () => {
  it('is recorded in order, over 16 months, and nothing on the day of loading', () => {
    fc.assert(
      fc.property(day, (today) => {
        const days = demo(today).steps.map(({ recordedOn }) => recordedOn!);
        expect(days).toEqual([...days].sort());
        expect(days[0]).toBe(addDays(today, -486));
        expect(days.at(-1)! < today).toBe(true);
      }),
    );
  });

  it('has days of the calendar everywhere, none of them true before it was recorded', () => {
    fc.assert(
      fc.property(day, (today) => {
        for (const { said, recordedOn } of demo(today).steps) {
          expect(texts(said).filter((text) => /[{}]/.test(text))).toEqual([]);
          const { on } = said as { on?: string };
          if (on !== undefined) expect(on <= recordedOn!).toBe(true);
        }
      }),
    );
  });

  it('tells the same on every day but the days', () => {
    const told = (today: string) =>
      demo(today).steps.map(({ commandId, input, said }) => [
        commandId,
        input.name,
        JSON.stringify(said).replaceAll(/\d{4}-\d\d-\d\d/g, 'day'),
      ]);
    expect(told('2028-02-29')).toEqual(told('2026-11-21'));
  });

  it('names no step twice', () => {
    const ids = demo('2026-11-21').steps.map(({ commandId }) => commandId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
