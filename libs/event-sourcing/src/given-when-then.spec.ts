import { AssertionError } from 'node:assert';
import type { Decider } from './decider';
import { given } from './given-when-then';
import { jar } from './jar.example';

const opened = { type: 'JarOpened', data: { label: 'Tea' } } as const;
const put = (coins: number) =>
  ({ type: 'CoinsPutIn', data: { coins, givers: undefined } }) as const;
const closed = { type: 'JarClosed', data: { day: '2026-03-01', actor: 'ana' } } as const;

describe('A rule told by example', () => {
  it('passes where just these facts follow', () => {
    given(jar, opened, put(5)).when('PutIn', { coins: 3 }).then(put(3));
    given(jar, opened).when('PutIn', { coins: 0 }).then();
  });

  it('fails where other facts follow, more, fewer or none', () => {
    const when = given(jar, opened).when('PutIn', { coins: 3 });
    expect(() => when.then(put(4))).toThrow(AssertionError);
    expect(() => when.then()).toThrow(AssertionError);
    expect(() => when.then(put(3), put(3))).toThrow(AssertionError);
    expect(() => when.then(opened)).toThrow(AssertionError);
    const nothing = given(jar, opened).when('PutIn', { coins: 0 });
    expect(() => nothing.then(put(0))).toThrow(AssertionError);
  });

  it('fails with the refusal where facts were expected and the command is refused', () => {
    const when = given(jar, opened, closed).when('PutIn', { coins: 3 });
    expect(() => when.then(put(3))).toThrow('The jar is closed.');
  });

  it('passes where the command is refused with this sentence', () => {
    const when = given(jar, opened, put(90)).when('PutIn', { coins: 11 });
    when.thenRefused('room for 10 more');
    when.thenRefused(/^There is room for \d+ more coins\.$/);
    given(jar).when('PutIn', { coins: 1 }).thenRefused('There is no jar');
    given(jar, opened).when('OpenJar', { label: 'Tea' }).thenRefused('already');
  });

  it('fails where the command is not refused, or with another sentence', () => {
    const kept = given(jar, opened).when('PutIn', { coins: 3 });
    expect(() => kept.thenRefused('The jar is closed.')).toThrow(AssertionError);
    const refused = given(jar, opened, closed).when('PutIn', { coins: 3 });
    expect(() => refused.thenRefused('no room')).toThrow('refused, but with another sentence');
    expect(() => refused.thenRefused(/room/)).toThrow('refused, but with another sentence');
  });

  it('fails where the rule is broken, which is not the same as a refusal', () => {
    const broken: typeof jar = {
      ...jar,
      decide: {
        ...jar.decide,
        PutIn: () => {
          throw new TypeError('x is not a function');
        },
      },
    };
    const when = given(broken, opened).when('PutIn', { coins: 3 });
    expect(() => when.thenRefused('x is not a function')).toThrow('not refused but broken');
  });

  it('fails where it begins with a fact that nobody knows', () => {
    const unknown = { type: 'JarSmashed', data: {} } as never;
    expect(() => given(jar, unknown)).toThrow('is not a fact that this version knows');
  });

  it('shows the state, and the facts that follow for looking at a part of them', () => {
    expect(given(jar, opened, put(5), put(6)).state).toEqual({ coins: 11, closed: false });
    const facts = given(jar, opened)
      .when('CloseJar', { known: { coins: 0 } }, '2026-07-01')
      .facts();
    expect(facts).toEqual([{ type: 'JarClosed', data: { day: '2026-07-01', actor: 'someone' } }]);
  });

  it('gives each fact its day', () => {
    const diary: Decider<readonly string[], object, { Noted: object }> = {
      stream: 'diary',
      initial: [],
      decide: {},
      evolve: { Noted: (_, days, on) => [...days, on] },
    };
    const noted = { type: 'Noted', data: {} } as const;
    const days = given(diary, noted, { ...noted, on: '2026-02-03' }).state;
    expect(days).toEqual(['2026-01-15', '2026-02-03']);
  });
});
