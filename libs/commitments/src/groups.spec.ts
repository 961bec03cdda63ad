import { done, promise, told } from './conversation.example';
import { reliabilityByGroup } from './groups';
import type { CommitmentParty } from './parties.view';

const WINDOW = { from: '2024-03-01', until: '2024-03-31', seenOn: '2024-04-30' };
const parties: CommitmentParty[] = [
  { id: 'ann', name: 'Ann', kind: 'person', partOf: 'it' },
  { id: 'ben', name: 'Ben', kind: 'person' },
  { id: 'it', name: 'IT', kind: 'department', partOf: 'north' },
  { id: 'north', name: 'North', kind: 'hospital' },
  { id: 'eve', name: 'Eve', kind: 'person', partOf: 'eve' },
  { id: 'vendor', name: 'Vendor', kind: 'vendor' },
];
const of = (performer: string, declaredOn: string) =>
  told(
    [
      ...promise('2024-03-01', '2024-03-20', 8, performer),
      ...done(declaredOn, declaredOn, performer),
    ],
    WINDOW.seenOn,
  );

describe('Reliability by group', () => {
  it('is that of the whole program first, then of each group that performs, by name', () => {
    const all = [of('vendor', '2024-03-19'), of('it', '2024-03-25'), of('vendor', '2024-03-18')];
    const figures = reliabilityByGroup(all, parties, WINDOW);
    expect(
      figures.map(({ performer, name, n, keptRate }) => [performer, name, n, keptRate]),
    ).toEqual([
      [null, null, 3, 2 / 3],
      ['it', 'IT', 1, 0],
      ['vendor', 'Vendor', 2, 1],
    ]);
  });

  it('counts a person for the group that they belong to, and never shows a person', () => {
    const all = [of('ann', '2024-03-19'), of('it', '2024-03-25'), of('ben', '2024-03-19')];
    const figures = reliabilityByGroup(all, parties, WINDOW);
    expect(figures.map(({ performer, n }) => [performer, n])).toEqual([
      [null, 3],
      ['it', 2],
    ]);
  });

  it('does not run in circles', () =>
    expect(reliabilityByGroup([of('eve', '2024-03-19')], parties, WINDOW)).toHaveLength(1));
});
