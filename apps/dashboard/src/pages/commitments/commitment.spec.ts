import { dependences, groupOf, type Commitment, type Party } from './commitment';
import { groupsOf, type GroupReliability } from './group-reliability';

const parties = [
  { id: 'vendor', kind: 'vendor', partOf: null },
  { id: 'ann', kind: 'person', partOf: 'vendor' },
  { id: 'him', kind: 'department', partOf: 'hospital' },
  { id: 'alone', kind: 'person', partOf: null },
  { id: 'round', kind: 'person', partOf: 'round' },
] as Party[];
const commitment = (said: Partial<Commitment>) =>
  ({
    id: 'c',
    status: 'promised',
    performer: 'ann',
    customer: 'him',
    promisedOn: '2026-10-01',
    dueOn: '2026-12-11',
    overdue: false,
    terms: [
      { by: 'him', dueOn: '2026-12-01' },
      { by: 'ann', dueOn: '2026-12-11' },
    ],
    ...said,
  }) as Commitment;

describe('The group of somebody', () => {
  it('is the organisation or department that they belong to, else they themselves', () => {
    const groups = ['ann', 'him', 'alone', 'round', 'unknown'].map((id) => groupOf(id, parties));
    expect(groups).toEqual(['vendor', 'him', 'alone', 'round', 'unknown']);
  });
});

describe('What organisations wait for from each other', () => {
  it('has the day first asked for, the day promised, and the gap between them', () => {
    expect(dependences([commitment({})], parties)).toMatchObject([
      {
        giver: 'vendor',
        receiver: 'him',
        neededOn: '2026-12-01',
        promisedFor: '2026-12-11',
        gapDays: 10,
      },
    ]);
  });

  it('has no gap where nobody promised, and stands first then', () => {
    const asked = commitment({ id: 'asked', status: 'requested', promisedOn: null });
    const [first] = dependences([commitment({}), asked], parties);
    expect(first).toMatchObject({ promisedFor: null, gapDays: null, commitment: { id: 'asked' } });
  });

  it('leaves out what has ended and what stays within one organisation', () => {
    const ended = commitment({ status: 'satisfied' });
    const within = commitment({ customer: 'vendor' });
    expect(dependences([ended, within], parties)).toEqual([]);
  });
});

describe('The reliability of groups', () => {
  it('adds up to what fell due, and names what broke', () => {
    const counted = [
      { performer: null, name: null, n: 8, kept: 4, ppc: 0.5 },
      { performer: 'vendor', name: 'Vendor', n: 8, kept: 4, ppc: 0.375 },
    ] as GroupReliability[];
    const known = [
      commitment({ status: 'revoked' }),
      commitment({ overdue: true }),
      commitment({}),
    ];
    expect(groupsOf(counted, known, parties, String)).toEqual([
      {
        id: 'vendor',
        name: 'Vendor',
        href: 'vendor',
        kept: 3,
        renegotiated: 1,
        late: 2,
        broken: 2,
        open: 1,
      },
    ]);
  });
});
