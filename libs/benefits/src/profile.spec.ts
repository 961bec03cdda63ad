import { money, profile } from './benefit.example';
import { assertProfile } from './profile';

const refuses = (said: object, why: string) =>
  expect(() => assertProfile({ ...money, ...said })).toThrow(why);

describe('The profile of a benefit', () => {
  it.each([['cashable'], ['nonCashable'], ['costAvoidance']] as const)(
    'of money names its currency and what the full target is worth: %s',
    (kind) => {
      expect(() => assertProfile({ ...money, class: kind })).not.toThrow();
      refuses({ class: kind, currency: undefined }, 'Money needs its currency');
      refuses({ class: kind, annualValue: undefined }, 'worth in a year');
    },
  );

  it.each([['nonFinancial'], ['disBenefit']] as const)(
    'without money names a currency only with an amount: %s',
    (kind) => {
      expect(() => assertProfile({ ...profile, class: kind })).not.toThrow();
      refuses({ class: kind, currency: undefined }, 'Money needs its currency');
      const life = { annualValue: undefined, wholeLifeValue: 5, currency: undefined };
      refuses({ class: kind, ...life }, 'Money needs its currency');
    },
  );

  it('that counts amounts needs no value per year', () =>
    expect(() =>
      assertProfile({ ...money, counting: 'amountToDate', annualValue: undefined }),
    ).not.toThrow());

  it('gives money as its size', () => {
    refuses({ annualValue: -1 }, 'Give money as its size');
    refuses({ wholeLifeValue: -1 }, 'Give money as its size');
  });

  it('plans a review', () => refuses({ reviewsOn: [] }, 'Plan at least one benefit review'));

  it('gives a target of its own with its day, or neither', () => {
    refuses({ target: 1 }, 'say both');
    refuses({ targetOn: '2025-01-01' }, 'say both');
  });

  it('weighs what it depends on so that the weights sum to 1, each factor once', () => {
    const thirds = ['F3', 'F4', 'F8'].map((factor) => ({ factor, weight: 1 / 3 }));
    expect(() => assertProfile({ ...money, dependsOn: thirds })).not.toThrow();
    const tenths = [0.1, 0.2, 0.6].map((weight, index) => ({ factor: `F${index}`, weight }));
    refuses({ dependsOn: tenths }, 'they sum to 0.9.');
    const twice = [0.5, 0.5].map((weight) => ({ factor: 'F3', weight }));
    refuses({ dependsOn: twice }, 'Name each factor once');
  });
});
