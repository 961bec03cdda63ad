import type { Test } from 'supertest';
import { mutationOf, openTarget } from './bad-input/target';
import { site } from './bad-input/told';

const target = openTarget();

describe('A request that is none', () => {
  const fine = JSON.stringify({ query: mutationOf('addSite'), variables: { input: site } });
  const get = (query: string) => target.send('get').query({ query });

  it.each<[what: string, send: () => Test]>([
    ['malformed JSON', () => target.raw('{"query":')],
    ['JSON that is no object', () => target.raw('"query"')],
    ['null', () => target.raw('null')],
    ['nothing', () => target.raw('')],
    ['an empty object', () => target.raw('{}')],
    ['a list of requests', () => target.raw(`[${fine},${fine}]`)],
    ['a query that is no text', () => target.raw('{"query":{"a":1}}')],
    [
      'variables that are no object',
      () => target.raw(`{"query":"{ __typename }","variables":"x"}`),
    ],
    ['more than a megabyte', () => target.say('addSite', { ...site, name: 'x'.repeat(1_100_000) })],
    [
      'a wrong Content-Type',
      () => target.send('post').set('content-type', 'text/plain').send(fine),
    ],
    [
      'a form',
      () =>
        target
          .send('post')
          .type('form')
          .send({ query: mutationOf('addSite') }),
    ],
    ['no Content-Type', () => target.send('post').set('content-type', '').send(fine)],
    [
      'an unknown charset',
      () => target.send('post').set('content-type', 'application/json; charset=x-none').send(fine),
    ],
    ['an encoding that it is not in', () => target.raw(fine).set('content-encoding', 'gzip')],
    ['an unknown encoding', () => target.raw(fine).set('content-encoding', 'x-none')],
    [
      'a mutation by GET',
      () =>
        get('mutation { addSite(input: { program: "north", id: "west", name: "W" }) { id } }').set(
          'apollo-require-preflight',
          'yes',
        ),
    ],
    [
      'a mutation by a simple GET',
      () => get('mutation { addSite(input: { program: "north", id: "west", name: "W" }) { id } }'),
    ],
    ['a PUT', () => target.send('put').send({ query: '{ __typename }' })],
    ['a DELETE', () => target.send('delete').send({})],
    ['a GET without a query', () => target.send('get').set('apollo-require-preflight', 'yes')],
  ])('%s', async (_, send) => {
    await target.refuses(send, 'INVALID');
  });
});
