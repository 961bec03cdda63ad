import { BACK_ENDS, CASES, excuse } from './contract/cases';
import type { Tried } from './contract/suite';
import { tableOf, textOf } from './contract/table';

/** A run in which every case passed everywhere it must. */
const NAMES = { memory: 'memory', SQLite: 'SQLite', double: 'the double of KurrentDB' };
const complete: Tried[] = Object.entries(NAMES).flatMap(([backEnd, name]) =>
  CASES.flatMap((_, index) => {
    if (excuse(index + 1, backEnd as keyof typeof NAMES) !== undefined) return [];
    const titles = [`the event store in ${name}`, `(${index + 1}) a case`];
    return [{ titles, status: 'passed' as const }];
  }),
);
const misses = (tried: readonly Tried[], hasServer = false): number =>
  tableOf(tried, hasServer)
    .flat()
    .filter(({ miss }) => miss).length;

test('a run in which every case passed has no miss, and the real server is not counted as passed', () => {
  expect(misses(complete)).toBe(0);
  const cells = tableOf(complete, false).map((row) => row[BACK_ENDS.indexOf('real server')]);
  expect(new Set(cells.map((cell) => cell?.text))).toEqual(new Set(['not run']));
  expect(textOf(tableOf(complete, false))).toContain('1 passed');
});

test.each([0, 40, 80])('a case that is gone is a miss', (index) => {
  expect(misses(complete.toSpliced(index, 1))).toBe(1);
});

test('a case that failed is a miss, however often it passed beside', () => {
  const [first] = complete;
  expect(misses([...complete, { ...first!, status: 'failed' }])).toBe(1);
});

test('a case that was skipped is a miss', () => {
  const [first, ...others] = complete;
  expect(misses([...others, { ...first!, status: 'skipped' }])).toBe(1);
});

test('where a server is named, its cases must have run', () => {
  expect(misses(complete, true)).toBe(CASES.length - 1);
});
