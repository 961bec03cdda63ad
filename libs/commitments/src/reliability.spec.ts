import type { Commitment } from './commitment.document';
import { done, promise, told, type Told } from './conversation.example';
import { counted, reliability } from './reliability';

const DAY = '2024-06-30';
const WINDOW = { from: '2024-03-01', until: '2024-03-31', seenOn: DAY };
const DUE = '2024-03-20';
const made = promise('2024-03-01', DUE);
const on = (moves: Told[], day = DAY) => told(moves, day);
const figures = (all: readonly Commitment[], window = WINDOW) =>
  reliability(counted(all, window.seenOn), window);

const kept = on([...made, ...done('2024-03-19', '2024-03-22')]);
const late = on([...made, ...done('2024-03-25')]);
const open = on(made);
const ask: Told = [
  '2024-03-10',
  'RequestRenegotiation',
  'it',
  { dueOn: '2024-04-10', reason: 'resource' },
];
const renegotiated: Told[] = [...made, ask, ['2024-03-11', 'AgreeRenegotiation', 'him']];
const unmet = ['Signed by the coders'];
const dissatisfied = (day: string, dueOn: string): Told => [
  day,
  'DeclareDissatisfied',
  'him',
  { unmet, dueOn },
];
const declared = (day: string): Told => [day, 'DeclareComplete', 'it', { evidence: ['x'] }];

describe('Reliability counts', () => {
  it('promises kept on the day first promised, and those kept by the date in force', () => {
    const afterNewTerms = on([...renegotiated, ...done('2024-04-09')]);
    expect(figures([kept, late, open, afterNewTerms])).toMatchObject({
      n: 4,
      kept: 2,
      keptRate: 0.5,
      ppc: 0.25,
      renegotiationRate: 0.25,
    });
  });

  it('by the due date that was promised first, and only when that day has come', () => {
    expect(figures([open], { ...WINDOW, until: '2024-03-19' }).n).toBe(0);
    expect(figures([open], { ...WINDOW, from: '2024-03-21' }).n).toBe(0);
    expect(figures([on(renegotiated)], WINDOW).n).toBe(1);
    expect(figures([open], { ...WINDOW, seenOn: '2024-03-19' }).n).toBe(0);
    expect(figures([open], { ...WINDOW, seenOn: DUE }).n).toBe(1);
  });

  it('a revoked promise as broken, and a cancelled one not at all', () => {
    const revoke: Told = ['2024-03-10', 'RevokePromise', 'it', { reason: 'scope' }];
    const cancel: Told = ['2024-03-10', 'CancelCommitment', 'him', { reason: 'No need' }];
    expect(figures([kept, on([...made, revoke])])).toMatchObject({ n: 2, keptRate: 0.5 });
    expect(figures([kept, on([...made, cancel])])).toMatchObject({ n: 1, keptRate: 1 });
  });

  it('nothing that was never promised', () => {
    const decline: Told = ['2024-03-02', 'Decline', 'it', { reason: 'No' }];
    expect(figures([on([made[0]!]), on([made[0]!, decline])]).n).toBe(0);
  });

  it('rework in time as kept, and rework of what was late as not kept', () => {
    const again = on([
      ...made,
      declared('2024-03-18'),
      dissatisfied('2024-03-19', '2024-04-05'),
      ...done('2024-04-02'),
    ]);
    expect(figures([again])).toMatchObject({ keptRate: 1, ppc: 0, firstPassAcceptance: 0 });
    const lateAgain = on([
      ...made,
      declared('2024-03-25'),
      dissatisfied('2024-03-26', '2024-04-05'),
      ...done('2024-04-02'),
    ]);
    expect(figures([lateAgain])).toMatchObject({ keptRate: 0, ppc: 0 });
    expect(figures([kept, again]).firstPassAcceptance).toBe(0.5);
  });

  it('a promise that a sponsor took away only if it was late by then', () => {
    const take = (day: string): Told[] => [
      [day, 'ReassignCommitment', 'sponsor', { performer: 'vendor', reason: 'No analyst' }],
      [day, 'CounterOffer', 'vendor', { dueOn: '2024-03-30' }],
      [day, 'AcceptCounter', 'him'],
      ...done('2024-03-29', '2024-03-29', 'vendor'),
    ];
    expect(figures([on([...made, ...take('2024-03-15')])])).toMatchObject({ n: 1, keptRate: 1 });
    const { promises } = counted([on([...made, ...take('2024-03-25')])], DAY);
    expect(promises.map(({ performer, kept }) => [performer, kept])).toEqual([
      ['it', false],
      ['vendor', true],
    ]);
  });
});

describe('Reliability is shown', () => {
  it('from five promises on, as the lower bound of the kept rate', () => {
    expect(figures([kept, kept, kept, kept])).toMatchObject({ shown: null, tooFew: true, n: 4 });
    const five = figures([kept, kept, kept, kept, late]);
    expect(five).toMatchObject({ tooFew: false, keptRate: 0.8 });
    expect(five.shown).toBeCloseTo(0.3755, 4);
  });

  it('as nothing where there is nothing to count', () =>
    expect(figures([])).toMatchObject({
      n: 0,
      keptRate: null,
      ppc: null,
      shown: null,
      tooFew: true,
      firstPassAcceptance: null,
      renegotiationRate: null,
      lateWarningRate: null,
      medianSlipDays: null,
      replyDays: null,
      acceptanceDays: null,
      calibration: null,
      reasons: [],
    }));
});

describe('Of the times', () => {
  it('the slip is the median from the first promised day to completion', () =>
    expect(figures([kept, late, on([...made, ...done('2024-03-30')]), open])).toMatchObject({
      medianSlipDays: 5,
      acceptanceDays: 0,
    }));

  it('acceptance is from completion to satisfaction', () =>
    expect(figures([kept]).acceptanceDays).toBe(3));

  it('the reply is from the request to a promise, a counter-offer or a refusal', () => {
    const [request] = made;
    const answers: Told[] = [
      ['2024-03-03', 'Decline', 'it', { reason: 'No' }],
      ['2024-03-05', 'CounterOffer', 'it', { dueOn: '2024-05-01' }],
      ['2024-03-11', 'Promise', 'it', { confidence: 5 }],
    ];
    expect(figures(answers.map((answer) => on([request!, answer]))).replyDays).toBe(4);
  });
});

describe('Of what was known before', () => {
  const low: Told = ['2024-03-15', 'ReportConfidence', 'it', { confidence: 5 }];
  const tooLate: Told = ['2024-03-21', 'ReportConfidence', 'it', { confidence: 1 }];

  it('a warning is new terms asked for, or a confidence of 5 or less, before the due date', () => {
    const refused = on([...made, ask, ['2024-03-12', 'RefuseRenegotiation', 'him']]);
    const all = [open, on([...made, tooLate]), on([...made, low]), refused];
    expect(figures([...all, kept]).lateWarningRate).toBe(0.5);
  });

  it('calibration is the mean confidence less the kept rate, in points', () => {
    expect(figures([kept, late]).calibration).toBe(80 - 50);
    expect(figures([on([...made, low])]).calibration).toBe(65);
  });
});

describe('Over time', () => {
  it('the share kept is shown for six weeks, with its unsteadiness', () => {
    const week = (due: string, doneOn: string) =>
      on([...promise('2024-01-02', due), ...done(doneOn)]);
    const all = [
      week('2024-03-31', '2024-03-31'),
      week('2024-03-25', '2024-03-26'),
      week('2024-03-24', '2024-03-20'),
      week('2024-02-18', '2024-02-18'),
    ];
    const { ppcTrend } = figures(all);
    expect(ppcTrend.weeks.map(({ from, n, ppc }) => [from, n, ppc])).toEqual([
      ['2024-02-19', 0, null],
      ['2024-02-26', 0, null],
      ['2024-03-04', 0, null],
      ['2024-03-11', 0, null],
      ['2024-03-18', 1, 1],
      ['2024-03-25', 2, 0.5],
    ]);
    expect(ppcTrend.standardDeviation).toBeCloseTo(Math.SQRT1_2 / 2);
    expect(figures([kept]).ppcTrend.standardDeviation).toBeNull();
  });

  it('the reasons for what was not kept are counted, the most frequent first', () => {
    const why = (reason: string) =>
      on([...made, ['2024-03-25', 'GiveReason', 'it', { reason, note: 'Why' }]]);
    const all = [why('scope'), why('vendorDefect'), why('vendorDefect'), open, kept];
    expect(figures(all).reasons).toEqual([
      { reason: 'vendorDefect', count: 2, cumulativeShare: 0.5 },
      { reason: null, count: 1, cumulativeShare: 0.75 },
      { reason: 'scope', count: 1, cumulativeShare: 1 },
    ]);
  });
});
