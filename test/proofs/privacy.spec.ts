import { identifiersIn, identifiersInPlain } from '@plumbline/privacy';
import { PHRASES } from './privacy/phrases';
import { falseAlarms, foundIn, recall } from './privacy/rates';
import { BY_KEYWORD, STRUCTURED } from './privacy/written-identifiers';

const SEED = 20_260_301;
const LINES = 2_000;

test('identifiers with a form of their own are found in ten disguises', () => {
  expect(recall(identifiersIn, STRUCTURED, LINES, SEED).share).toBeGreaterThanOrEqual(0.99);
});

test('record numbers and dates of birth are found by their keyword', () => {
  expect(recall(identifiersIn, BY_KEYWORD, LINES, SEED).share).toBeGreaterThanOrEqual(0.95);
});

test('identifiers are found in phrases as people write them', () => {
  expect(foundIn(identifiersIn, PHRASES).share).toBeGreaterThanOrEqual(0.9);
});

test('ordinary lines of a program pass', () => {
  expect(falseAlarms(identifiersIn, LINES, SEED).share).toBeLessThanOrEqual(0.01);
});

test('a guard that does not take texts out of their disguise is found out', () => {
  expect(recall(identifiersInPlain, STRUCTURED, LINES, SEED).share).toBeLessThan(0.99);
  expect(recall(identifiersInPlain, BY_KEYWORD, LINES, SEED).share).toBeLessThan(0.95);
});

test('a guard that finds something everywhere is found out', () => {
  const everywhere = (text: string) => [{ class: 'age' as const, start: 0, end: text.length }];
  expect(falseAlarms(everywhere, 100, SEED).share).toBeGreaterThan(0.01);
});
