import { measuredLog, money, promise, type Said } from './benefit.example';
import { totalsOf } from './benefit.totals';

const DAY = '2003-12-31';

const counted = (amount: number | undefined, said: Partial<Said<'ProfileBenefit'>> = {}) => {
  const profile = { ...money, counting: 'amountPerPeriod', ...said } as const;
  const log = measuredLog()
    .give('RecordPromise', DAY, promise)
    .give('AcceptPromise', DAY, { owner: 'clinic' })
    .give('ProfileBenefit', DAY, profile);
  if (amount !== undefined) log.series({ '2004-01-31': amount });
  return log.shown('2004-02-01');
};

describe('The total of benefits', () => {
  it('has a line for each class, currency and price base, and never adds one to another', () =>
    expect(
      totalsOf([
        counted(100),
        counted(50),
        counted(70, { class: 'nonCashable' }),
        counted(30, { currency: 'GBP' }),
        counted(20, { priceBase: '2004-05' }),
      ]),
    ).toEqual([
      { class: 'cashable', currency: 'USD', realised: 150, benefits: 2 },
      { class: 'nonCashable', currency: 'USD', realised: 70, benefits: 1 },
      { class: 'cashable', currency: 'GBP', realised: 30, benefits: 1 },
      { class: 'cashable', currency: 'USD', priceBase: '2004-05', realised: 20, benefits: 1 },
    ]));

  it('takes off what became worse: 100 and -40 are 60', () =>
    expect(totalsOf([counted(100), counted(-40)])).toMatchObject([{ realised: 60, benefits: 2 }]));

  it('has dis-benefits below zero, in a line of their own', () =>
    expect(totalsOf([counted(100), counted(30, { class: 'disBenefit' })])).toMatchObject([
      { class: 'cashable', realised: 100 },
      { class: 'disBenefit', realised: -30 },
    ]));

  it('leaves out what has no value yet, or no currency', () => {
    const free = { class: 'nonFinancial', currency: undefined, annualValue: undefined } as const;
    expect(totalsOf([counted(undefined), counted(5, free)])).toEqual([]);
  });
});
