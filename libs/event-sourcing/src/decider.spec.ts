import { Conflict, NotFound } from '@plumbline/event-store';
import { decided, evolved, type Decider } from './decider';
import { jar } from './jar.example';

const occasion = { on: '2026-03-01', at: '2026-03-01T10:00:00.000Z', actor: 'ana' };
const none = { state: jar.initial, revision: -1 };
const opened = { state: jar.initial, revision: 0 };

describe('A command that begins a record', () => {
  it('is decided where there is none', () => {
    const facts = decided(jar, none, 'OpenJar', { label: 'Tea' } as never, occasion);
    expect(facts).toEqual([{ type: 'JarOpened', data: { label: 'Tea' } }]);
  });

  it('is refused where there is one, whatever the rule would say', () => {
    const again = () => decided(jar, opened, 'OpenJar', { id: 'tea' } as never, occasion);
    expect(again).toThrow('There is a jar "tea" already; choose another id.');
    expect(again).toThrow(Conflict);
    try {
      again();
    } catch (error) {
      expect(error).toMatchObject({ details: { expected: 'none', actual: 0 } });
    }
  });
});

describe('A command that does not begin a record', () => {
  it('needs one that exists, and its rule is not asked', () => {
    const nowhere = () => decided(jar, none, 'PutIn', { id: 'tea' } as never, occasion);
    expect(nowhere).toThrow('There is no jar "tea" in this program.');
    expect(nowhere).toThrow(NotFound);
  });

  it('is decided on the state of the record', () => {
    const full = { state: { coins: 99, closed: false }, revision: 7 };
    const put = (coins: number) => decided(jar, full, 'PutIn', { coins } as never, occasion);
    expect(put(1)).toEqual([{ type: 'CoinsPutIn', data: { coins: 1, givers: undefined } }]);
    expect(() => put(2)).toThrow('There is room for 1 more coins.');
  });

  it('may be the first where one stream is for the whole program', () => {
    const shelf: Decider<number, { Fill: object }, { Filled: object }> = {
      stream: 'shelf',
      per: 'program',
      initial: 0,
      decide: { Fill: (_, count) => (count === 0 ? [{ type: 'Filled', data: {} }] : []) },
      evolve: { Filled: (_, count) => count + 1 },
    };
    const facts = decided(shelf, { state: 0, revision: -1 }, 'Fill', {}, occasion);
    expect(facts).toEqual([{ type: 'Filled', data: {} }]);
  });

  it('is told the day, the moment and the actor, and needs no clock', () => {
    const command = { known: { coins: 0 } } as never;
    expect(decided(jar, opened, 'CloseJar', command, occasion)).toEqual([
      { type: 'JarClosed', data: { day: '2026-03-01', actor: 'ana' } },
    ]);
  });
});

describe('A fact', () => {
  it('makes the next state and leaves the one before as it was', () => {
    const fact = { type: 'CoinsPutIn', data: { coins: 3 } };
    expect(evolved(jar, jar.initial, fact, '2026-03-01')).toEqual({ coins: 3, closed: false });
    expect(jar.initial).toEqual({ coins: 0, closed: false });
  });

  it.each(['JarSmashed', 'constructor', '__proto__', 'toString'])(
    'called %s stops the fold, for this version does not know it',
    (type) => {
      expect(() => evolved(jar, jar.initial, { type, data: {} }, '2026-03-01')).toThrow(
        `"${type}" is not a fact that this version knows of a jar.`,
      );
    },
  );
});
