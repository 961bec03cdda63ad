import type { PublishedFigure } from './published';

const paper = (where: string) =>
  `measure(id: "paper-${where}") { changePct claims { value computed differs } }`;
const goLive =
  'goLiveOn status milestones(first: 10) { nodes { id achievedOn slipDays claims { claimedOn claimant differs } } }';
const claim = 'milestones.nodes.#go-live.claims';
const totals = 'benefitTotals { class realised benefits }';

/** What is printed of Cambridge. */
export const published: readonly PublishedFigure[] = [
  {
    what: 'Change of paper notes used, inpatient',
    unit: '%',
    printed: -80,
    computesTo: { value: -80.5, decimals: 1 },
    ask: paper('inpatient'),
    at: 'measure.claims.0.computed',
    mark: 'measure.claims.0.differs',
  },
  {
    what: 'Change of paper notes used, outpatient',
    unit: '%',
    printed: -40,
    computesTo: { value: -37.5, decimals: 1 },
    ask: paper('outpatient'),
    at: 'measure.claims.0.computed',
    mark: 'measure.claims.0.differs',
  },
  { what: 'The accepted day of the go-live', printed: '2014-10-26', ask: goLive, at: 'goLiveOn' },
  {
    what: 'Late by, in days (“one day and one minute late”)',
    printed: 1,
    ask: goLive,
    at: 'milestones.nodes.#go-live.slipDays',
  },
  {
    what: 'The go-live, says Computer Weekly',
    printed: '2014-10-23',
    ask: goLive,
    at: `${claim}.0.claimedOn`,
  },
  { what: 'is marked as another day', printed: true, ask: goLive, at: `${claim}.0.differs` },
  {
    what: 'The go-live, says Digital Health',
    printed: '2014-10-26',
    ask: goLive,
    at: `${claim}.1.claimedOn`,
  },
  { what: 'is marked as another day', printed: false, ask: goLive, at: `${claim}.1.differs` },
  { what: 'The program after its go-live', printed: 'live', ask: goLive, at: 'status' },
  {
    what: 'Training for each member of staff',
    unit: 'h',
    printed: 14.6,
    decimals: 1,
    ask: 'measure(id: "training-hours") { latest }',
    at: 'measure.latest',
  },
  {
    what: 'Value of a bed-day not needed',
    unit: 'GBP',
    printed: 400,
    ask: 'measure(id: "bed-day-value") { latest }',
    at: 'measure.latest',
  },
  {
    what: 'Costs avoided in a year (chart pulls, allergy reactions)',
    unit: 'GBP',
    printed: 1_440_000,
    ask: totals,
    at: 'benefitTotals.0.realised',
  },
  {
    what: 'Time released in a year (nursing), never added to the other',
    unit: 'GBP',
    printed: 1_100_000,
    ask: totals,
    at: 'benefitTotals.1.realised',
  },
];
