import { compared, publishedCases, sentenceOf, valueAt, type PublishedFigure } from '.';

describe('A published figure', () => {
  const figure: PublishedFigure = {
    what: 'Change',
    unit: '%',
    printed: -40,
    ask: 'measure(id: "m") { claims { computed differs } }',
    at: 'measure.claims.0.computed',
  };
  const answer = (computed: unknown, differs?: boolean) => ({
    measure: { claims: [{ computed, differs }] },
  });

  it('is the same where the computed one rounds to the digits that were printed', () => {
    expect(compared(figure, answer(-40.4))).toMatchObject({ same: true, asKnown: true });
    expect(compared(figure, answer(-40.6))).toMatchObject({ same: false, asKnown: false });
    expect(compared({ ...figure, decimals: 1 }, answer(-40.04))).toEqual({
      published: '-40.0',
      computed: '-40.0',
      same: true,
      asKnown: true,
    });
  });

  it('is as known where it does not follow, if that is said and the ledger marks it', () => {
    const claim = {
      ...figure,
      computesTo: { value: -37.5, decimals: 1 },
      mark: 'measure.claims.0.differs',
    };
    expect(compared(claim, answer(-37.5, true))).toEqual({
      published: '-40',
      computed: '-37.5',
      same: false,
      asKnown: true,
    });
    expect(compared(claim, answer(-37.5, false)).asKnown).toBe(false);
    expect(compared(claim, answer(-37.6, true)).asKnown).toBe(false);
    expect(compared(claim, answer(null, true)).asKnown).toBe(false);
  });

  it('is nothing where the ledger has no answer', () => {
    expect(compared(figure, answer(null))).toMatchObject({ computed: 'null', asKnown: false });
    expect(compared(figure, {})).toMatchObject({ computed: 'undefined', asKnown: false });
    expect(compared({ ...figure, at: ['a', 'b'], printed: 3 }, { a: 1 }).asKnown).toBe(false);
  });

  it('adds up, multiplies, and compares words as they are', () => {
    const added = { ...figure, at: ['a', 'b'], printed: 0.3, decimals: 1 };
    expect(compared(added, { a: 0.1, b: 0.2 }).asKnown).toBe(true);
    expect(compared({ ...figure, at: 'a', times: 100, printed: 47 }, { a: 0.4667 }).asKnown).toBe(
      true,
    );
    expect(compared({ ...figure, at: 'a', printed: 'live' }, { a: 'live' }).asKnown).toBe(true);
    expect(compared({ ...figure, at: 'a', printed: true }, { a: false }).asKnown).toBe(false);
  });

  it('takes one away from another', () => {
    const gap = { ...figure, at: 'a', less: 'b', printed: -3.7, decimals: 1 };
    expect(compared(gap, { a: -1.7, b: 2 }).asKnown).toBe(true);
    expect(compared(gap, { a: -1.7 })).toMatchObject({ computed: 'undefined', asKnown: false });
  });

  it('finds a record of a list by its id', () => {
    expect(valueAt({ list: [{ id: 'a' }, { id: 'b', on: 1 }] }, 'list.#b.on')).toBe(1);
    expect(valueAt({ list: [] }, 'list.#b.on')).toBeUndefined();
  });

  it('is told in one sentence', () => {
    expect(sentenceOf({ ...figure, computesTo: { value: -37.5, decimals: 1 } })).toBe(
      'Change: published -40 %, computed -37.5',
    );
  });
});

describe('The published cases', () => {
  it.each(publishedCases.map((known) => [known.name, known] as const))(
    '%s names a source and a day for every fact',
    (_, { source, steps }) => {
      expect(source).toMatch(/https?:\/\//);
      for (const { said } of steps) expect(said).toMatchObject({ on: expect.any(String) });
    },
  );
});
