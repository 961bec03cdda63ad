import { commitment, flag, onDesk, TODAY } from './desk.example';
import type { DeskKind } from './desk.words';

type Row = readonly [
  status: string,
  awaiting: string | undefined,
  performer?: DeskKind,
  customer?: DeskKind,
];

/** Every place of the conversation: whose move it is, and on which desk it lies as what. */
const CONVERSATION: readonly Row[] = [
  ['requested', 'aldermoor', 'reply', 'owedToMe'],
  ['counterByPerformer', 'him', 'owe', 'reply'],
  ['counterByCustomer', 'aldermoor', 'reply', 'owedToMe'],
  ['offered', 'him', 'owe', 'reply'],
  ['promised', 'aldermoor', 'owe', 'owedToMe'],
  ['renegotiating', 'him', 'owe', 'reply'],
  ['renegotiating', 'aldermoor', 'reply', 'owedToMe'],
  ['declaredComplete', 'him', 'owe', 'acceptance'],
  ['satisfied', undefined],
  ['declined', undefined],
  ['withdrawn', undefined],
  ['revoked', undefined],
  ['cancelled', undefined],
];

describe('A desk', () => {
  it.each(CONVERSATION)(
    'has a commitment that is %s and waits for %s',
    (status, awaiting, ...kinds) => {
      const commitments = [commitment({ status: status as 'promised', awaiting })];
      const kindsFor = (me: string) => onDesk(me, { commitments }).map(({ kind }) => kind);
      const [performer, customer] = kinds;
      expect(kindsFor('aldermoor')).toEqual(performer ? [performer] : []);
      expect(kindsFor('him')).toEqual(customer ? [customer] : []);
      expect(kindsFor('nurse')).toEqual([]);
    },
  );

  it('says in a sentence what is next, to each side its own', () => {
    const commitments = [
      commitment({
        status: 'promised',
        awaiting: 'aldermoor',
        overdue: true,
        dueOn: '2026-03-01',
        reasonDemanded: true,
      }),
    ];
    const nextFor = (me: string) => onDesk(me, { commitments })[0]!.next;
    expect(nextFor('aldermoor')).toBe(
      'It was due on 2026-03-01: give the reason, and do it or ask Health Information Management for new terms.',
    );
    expect(nextFor('him')).toBe(
      'Ask Aldermoor for the reason: it was due on 2026-03-01, and none was given.',
    );
  });

  it('still asks for the reason of what was kept late', () => {
    const commitments = [commitment({ status: 'satisfied', reasonDemanded: true })];
    expect(onDesk('aldermoor', { commitments })).toMatchObject([{ kind: 'owe' }]);
  });

  it('shows what is overdue first, then by the day, and last what has no day', () => {
    const promised = { status: 'promised', awaiting: 'aldermoor' } as const;
    const commitments = [
      commitment({ ...promised, id: 'later', dueOn: '2026-05-01' }),
      commitment({ ...promised, id: 'sooner', dueOn: '2026-04-01' }),
      commitment({ ...promised, id: 'late', dueOn: '2026-03-01', overdue: true }),
    ];
    const flags = [flag({ id: 'mine', raisedBy: 'aldermoor' })];
    const ids = onDesk('aldermoor', { commitments, flags }).map(({ record }) => record.id);
    expect(ids).toEqual(['late', 'sooner', 'later', 'mine']);
  });

  describe('with gates', () => {
    const condition = { condition: 'k1', text: 'Scan the rest', owner: 'him', dueOn: '2026-03-01' };
    const gate = {
      id: 'g1',
      name: 'Go-live readiness',
      dueOn: '2026-03-20',
      decided: false,
      missing: ['cio', 'cno'],
      conditions: [],
    } as const;

    it('asks for a vote of whoever holds a role that is missing', () => {
      expect(onDesk('cio', { gates: [gate] })).toMatchObject([
        { kind: 'vote', next: 'Vote as CIO; it cannot be decided before.', overdue: false },
      ]);
      expect(onDesk('nurse', { gates: [gate] })).toEqual([]);
    });

    it('never asks for the vote of a consultant', () => {
      expect(onDesk('adviser', { gates: [gate] })).toEqual([]);
    });

    it('asks for no vote at a gate that is decided, but for its open conditions', () => {
      const gates = [{ ...gate, decided: true, conditions: [condition] }];
      expect(onDesk('cio', { gates })).toEqual([]);
      expect(onDesk('him', { gates })).toMatchObject([{ kind: 'owe', overdue: true }]);
      const closed = [{ ...gate, conditions: [{ ...condition, closedOn: TODAY }] }];
      expect(onDesk('him', { gates: closed })).toEqual([]);
    });
  });

  describe('with red flags', () => {
    it('asks whoever holds the role that it goes to', () => {
      const flags = [flag({})];
      expect(onDesk('cio', { flags })).toMatchObject([
        {
          kind: 'acknowledgement',
          next: 'Acknowledge it by 2026-03-11 09:00.',
          dueOn: '2026-03-11',
        },
      ]);
      expect(onDesk('him', { flags })).toEqual([]);
    });

    it('names the day on which the response was missed, not the day that the next level has', () => {
      const [missedAt, respondBy] = ['2026-03-05T09:00:00.000Z', '2026-03-11T09:00:00.000Z'];
      const flags = [flag({ overdue: true, respondBy, missedAt })];
      expect(onDesk('cio', { flags })).toMatchObject([
        {
          dueOn: '2026-03-05',
          overdue: true,
          next: 'Acknowledge it; it is late, at the latest by 2026-03-11 09:00.',
        },
      ]);
      expect(onDesk('nurse', { flags })).toMatchObject([{ kind: 'raised', dueOn: '2026-03-05' }]);
    });

    it('asks everyone but those from outside where nobody holds the role, so that none waits unseen', () => {
      const flags = [flag({ goesTo: 'team' })];
      expect(onDesk('him', { flags })).toMatchObject([{ kind: 'acknowledgement' }]);
      expect(onDesk('aldermoor', { flags })).toEqual([]);
      expect(onDesk('adviser', { flags })).toEqual([]);
    });

    it('asks the owner alone once there is one', () => {
      const flags = [flag({ status: 'owned', owed: 'plan', owner: 'him' })];
      expect(onDesk('him', { flags })).toMatchObject([{ kind: 'owe' }]);
      expect(onDesk('cio', { flags })).toEqual([]);
    });

    it.each([
      ['raised', 'Wait: it is with the CIO, to be acknowledged by 2026-03-11 09:00.'],
      ['acknowledged', 'It was heard; wait for the CIO to triage it.'],
      ['triaged', 'It was taken as a risk; an owner is to be named.'],
      ['owned', 'Health Information Management owns it and owes a plan or the work.'],
      [
        'mitigated',
        'Health Information Management has done something about it; wait for the closure to be proposed.',
      ],
      ['closureProposed', 'Verify that it is solved, or refuse the closure with a reason: Tested'],
      ['rejected', 'It was rejected; you may appeal once: Not in scope'],
      ['merged', 'It was merged: others have seen the same, and it counts there.'],
      ['closed', 'It was closed on 2026-03-09.'],
    ] as const)('tells who raised one that it is %s', (status, next) => {
      const triage = { outcome: 'risk', reason: 'Not in scope', by: 'cio', on: TODAY } as const;
      const closure = {
        proposedOn: TODAY,
        reason: 'Tested',
        verifiedOn: '2026-03-09',
        delegated: false,
      };
      const flags = [flag({ status, owner: 'him', triage, closure })];
      expect(onDesk('nurse', { flags })).toMatchObject([{ kind: 'raised', next }]);
    });

    it.each([
      ['confidential', undefined],
      ['roleOnly', 'nurse'],
    ] as const)('gives nobody away whose flag is %s', (disclosure, raisedBy) => {
      const flags = [flag({ disclosure, raisedBy, raiser: 'nurse', owed: undefined })];
      expect(onDesk('nurse', { flags })).toEqual([]);
    });
  });

  describe('with benefits', () => {
    const benefit = {
      id: 'b1',
      title: 'Faster bills',
      owner: 'him',
      status: 'offTrack',
      statusReason: 'Behind its plan.',
      reviews: [],
      reviewsOn: ['2026-09-01', '2026-03-01'],
    } as const;
    const of = (said: object) =>
      onDesk('him', {
        benefits: [{ ...benefit, reviews: [], reviewsOn: [...benefit.reviewsOn], ...said }],
      });
    const review = (on: string, last = false) => ({ on, last, by: 'him', finding: 'Slow' });

    it('shows the status and the first review that was not held', () => {
      expect(of({})).toMatchObject([
        {
          kind: 'benefit',
          dueOn: '2026-03-01',
          overdue: true,
          next: 'A review was due on 2026-03-01. Behind its plan.',
        },
      ]);
    });

    it('counts a review that was held late for the day it was planned for', () => {
      const reviews = [review('2026-03-05')];
      expect(of({ reviews })).toMatchObject([{ dueOn: '2026-09-01', overdue: false }]);
    });

    it('asks for no review after the last', () => {
      expect(of({ reviews: [review('2026-09-05', true)] })).toMatchObject([
        { next: 'Behind its plan.' },
      ]);
    });

    it.each(['rejected', 'retired'])('does not show one that is %s', (status) => {
      expect(of({ status })).toEqual([]);
    });
  });

  it('shows the milestones that its owner is late with, and no others', () => {
    const milestone = { id: 'm1', name: 'Test', owner: 'him', forecastOn: '2026-03-01' };
    const milestones = ['overdue', 'planned', 'achieved', 'suspended'].map((status) => ({
      ...milestone,
      id: status,
      status,
      statusReason: 'Late.',
    }));
    const found = onDesk('him', { milestones: milestones as never });
    expect(found).toMatchObject([
      { kind: 'milestone', record: { kind: 'milestone', id: 'overdue' } },
    ]);
  });

  it('asks who decided something that was opened again to decide it again', () => {
    const decision = { id: 'd1', question: 'One registry?', reopened: true, decidedBy: 'cio' };
    const decisions = [{ ...decision, businessReason: 'A new law' }];
    expect(onDesk('cio', { decisions })).toMatchObject([{ kind: 'owe', text: 'One registry?' }]);
    expect(onDesk('cio', { decisions: [{ ...decision, reopened: false }] })).toEqual([]);
  });
});
