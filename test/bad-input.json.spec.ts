import type { Test } from 'supertest';
import { openTarget } from './bad-input/target';
import { profile } from './bad-input/told';

const target = openTarget();

describe('What only raw JSON or the text of a query can say', () => {
  const west = (more: string) =>
    target.sayRaw('addSite', `{"program":"north","id":"west",${more}}`);
  const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

  it.each<[what: string, send: () => Test, sentence?: RegExp]>([
    ['a lone high surrogate', () => west(String.raw`"name":"\ud800"`), /lone surrogate/],
    ['a lone low surrogate', () => west(String.raw`"name":"a\udc00b"`), /lone surrogate/],
    ['surrogates in the wrong order', () => west(String.raw`"name":"\udc00\ud800"`), /lone/],
    [
      'a lone surrogate in the query',
      () =>
        target.raw(
          String.raw`{"query":"mutation { addSite(input: { program: \"north\", id: \"west\", name: \"\ud800\" }) { id } }"}`,
        ),
    ],
    [
      'an infinite number',
      () => target.sayRaw('recordMeasurement', '{"program":"north","id":"notes","value":1e999}'),
    ],
    [
      'an infinite number below zero',
      () => target.sayRaw('recordMeasurement', '{"program":"north","id":"notes","value":-1e999}'),
    ],
    [
      'an infinite number in the query',
      () =>
        target.ask(
          'mutation { recordMeasurement(input: { program: "north", id: "notes", value: 1e999 }) { id } }',
        ),
    ],
    [
      'an infinite whole number in the query',
      () =>
        target.ask(
          `mutation { addSite(input: { program: "north", id: "west", name: "W", expectedRevision: ${'9'.repeat(400)} }) { id } }`,
        ),
    ],
    [
      '30 February in the query',
      () =>
        target.ask(
          'mutation { addSite(input: { program: "north", id: "west", name: "W", on: "2026-02-30" }) { id } }',
        ),
      /Day/,
    ],
    ['__proto__ as a field', () => west('"name":"W","__proto__":{"admin":true}')],
    ['constructor as a field', () => west('"name":"W","constructor":{"prototype":{"admin":true}}')],
    ['prototype as a field', () => west('"name":"W","prototype":1')],
    [
      '__proto__ instead of the fields',
      () => target.sayRaw('addSite', '{"__proto__":{"program":"north","id":"west","name":"W"}}'),
    ],
    [
      '__proto__ inside a list',
      () =>
        target.sayRaw(
          'profileBenefit',
          `${JSON.stringify(profile).slice(0, -1)},"dependsOn":[{"factor":"F","weight":1,"__proto__":{}}]}`,
        ),
    ],
    ['variables nested 1,000 deep', () => west(`"name":${nested(1_000)}`), /nested deeper/],
    ['variables nested 20,000 deep', () => west(`"name":${nested(20_000)}`), /nested deeper/],
    [
      'lists nested 20,000 deep',
      () => west(`"name":${'['.repeat(20_000)}${']'.repeat(20_000)}`),
      /nested deeper/,
    ],
    [
      'an object nested 400 deep in the query',
      () =>
        target.ask(
          `mutation { addSite(input: ${'{ a: '.repeat(400)}1${' }'.repeat(400)}) { id } }`,
        ),
    ],
    ['a query nested 400 deep', () => target.ask(`${'{ a '.repeat(400)}${'}'.repeat(400)}`)],
  ])('%s', async (...[, send, sentence]) => {
    await target.refuses(send, 'INVALID', sentence);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});
