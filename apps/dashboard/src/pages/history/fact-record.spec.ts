import { nameIn, recordOf, type ListedFact } from './fact-record';

const fact = (kind: string, id: string, data: Record<string, unknown> = {}) =>
  ({ record: { kind, id }, data }) as unknown as ListedFact;

describe('The record of a fact', () => {
  it('is what the fact is about', () =>
    expect(recordOf(fact('flag', 'f1'))).toEqual({ kind: 'flag', id: 'f1' }));

  it('is the milestone, for a fact of the plan about one', () =>
    expect(recordOf(fact('plan', 'harborview', { milestone: 'go-live' }))).toEqual({
      kind: 'milestone',
      id: 'go-live',
    }));

  it('is none where there is no history to open', () => {
    expect(recordOf(fact('plan', 'harborview'))).toBeUndefined();
    expect(recordOf(fact('group', 'g1'))).toBeUndefined();
  });

  it('is called as the fact says, else by its id', () => {
    expect(nameIn(fact('risk', 'r1', { title: 'Charts are lost' }))).toBe('Charts are lost');
    expect(nameIn(fact('risk', 'r1', { title: 7 }))).toBe('r1');
  });
});
