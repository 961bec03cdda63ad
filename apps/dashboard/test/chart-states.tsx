import type { ReactElement } from 'react';
import { BaselineRecovery } from '../src/charts/baseline-recovery';
import { BenefitBullets } from '../src/charts/benefit-bullets';
import type { BenefitProgress } from '../src/charts/benefit-progress';
import { BenefitTrajectory } from '../src/charts/benefit-trajectory';
import { BenefitWaterfall } from '../src/charts/benefit-waterfall';
import { CommitmentReliability } from '../src/charts/commitment-reliability';
import { FlagAgeing } from '../src/charts/flag-ageing';
import { GateScorecard } from '../src/charts/gate-scorecard';
import type { RecoveringQueue } from '../src/charts/queue';
import { ReadinessBurnUp } from '../src/charts/readiness-burn-up';
import type { ReadinessCell } from '../src/charts/readiness-cell';
import { ReadinessHeatMap } from '../src/charts/readiness-heat-map';
import { RiskMatrix } from '../src/charts/risk-matrix';
import { SlipChart } from '../src/charts/slip-chart';
import { StatusTiles } from '../src/charts/status-tiles';
import { Timeline } from '../src/charts/timeline';
import { daysLater } from '../src/parts/day';

/** How much is known, and what kind of thing it is. */
export type State = 'empty' | 'one' | 'negative' | 'missing' | 'thousand';

const today = '2026-11-21';
const counts: Record<State, number> = { empty: 0, one: 1, negative: 3, missing: 3, thousand: 1000 };
const few = (state: State) => Array.from({ length: counts[state] }, (_, index) => index);
/** A number of the state: below zero, not there, or plain. */
const value = (state: State, index: number): number | null =>
  state === 'missing' && index % 2 === 0
    ? null
    : state === 'negative'
      ? -5 - index
      : 5 + (index % 40);
const day = (index: number) => daysLater('2026-01-01', index);

const benefit = (state: State, index: number): BenefitProgress => ({
  id: `b${index}`,
  name: `Benefit ${index}`,
  standing: state === 'missing' ? 'notSet' : 'atRisk',
  unit: 'days',
  promise: state === 'missing' ? null : 50,
  target: value(state, index),
  forecast: value(state, index),
  actual: value(state, index),
});

const cell = (state: State, index: number): ReadinessCell => ({
  site: `site-${Math.floor(index / 10)}`,
  workflow: `flow-${index % 10}`,
  percent: state === 'missing' && index % 2 === 0 ? null : index % 101,
  blocked: index % 3 === 0 ? 'scanner on order' : undefined,
});

const queue = (state: State, index: number): RecoveringQueue => ({
  id: `q${index}`,
  name: `Queue ${index}`,
  unit: 'days',
  baseline: state === 'missing' && index === 0 ? null : 4,
  series: [0, 7, 14].map((at) => ({ day: day(at), value: value(state, index + at) })),
});

const named = (kind: string, n: number) =>
  Array.from({ length: n }, (_, index) => ({ id: `${kind}-${index}`, name: `${kind} ${index}` }));

type Draw = (state: State, staleSince?: string) => ReactElement;

/** Every chart, and how it is given data of a state. */
export const charts: readonly [string, Draw][] = [
  [
    'StatusTiles',
    (state, staleSince) => (
      <StatusTiles
        today={today}
        staleSince={staleSince}
        factors={few(state).map((index) => ({
          id: `f${index}`,
          name: `Factor ${index}`,
          standing: 'offTrack',
          score: value(state, index),
          change: value(state, index),
          reason: 'Three of six leads missed two sessions.',
          trend: [value(state, index), value(state, index + 1)],
        }))}
      />
    ),
  ],
  [
    'BenefitBullets',
    (state, staleSince) => (
      <BenefitBullets
        staleSince={staleSince}
        benefits={few(state).map((index) => benefit(state, index))}
      />
    ),
  ],
  [
    'BenefitWaterfall',
    (state, staleSince) => (
      <BenefitWaterfall
        staleSince={staleSince}
        promised={state === 'empty' ? null : 100}
        steps={few(state).map((index) => ({
          id: `s${index}`,
          name: `Step ${index}`,
          by: value(state, index) ?? 0,
        }))}
        realised={state === 'missing' || state === 'empty' ? null : 7}
      />
    ),
  ],
  [
    'BenefitTrajectory',
    (state, staleSince) => (
      <BenefitTrajectory
        name="Coding turnaround"
        unit="days"
        staleSince={staleSince}
        actual={few(state).map((index) => ({ day: day(index), value: value(state, index) }))}
        {...(state !== 'empty' && {
          promise: { value: 4, by: '2027-03-31' },
          goLive: '2026-02-01',
        })}
      />
    ),
  ],
  [
    'ReadinessHeatMap',
    (state, staleSince) => (
      <ReadinessHeatMap
        staleSince={staleSince}
        workflows={named('flow', 10)}
        sites={named('site', Math.ceil(counts[state] / 10))}
        cells={few(state).map((index) => cell(state, index))}
      />
    ),
  ],
  [
    'RiskMatrix',
    (state, staleSince) => (
      <RiskMatrix
        staleSince={staleSince}
        risks={few(state).map((index) => ({
          id: `r${index}`,
          code: `R-${index}`,
          name: `Risk ${index}`,
          inherent: { likelihood: 5, impact: 5 },
          current:
            state === 'missing' && index === 0
              ? null
              : { likelihood: 1 + (index % 5), impact: 1 + (index % 4) },
        }))}
      />
    ),
  ],
  [
    'SlipChart',
    (state, staleSince) => (
      <SlipChart
        staleSince={staleSince}
        milestones={[
          {
            id: 'm',
            name: 'Go-live',
            reports: few(state).map((index) => ({
              reportedOn: day(index),
              forecastOn: day(400 + (value(state, index) ?? 0)),
            })),
          },
        ]}
      />
    ),
  ],
  [
    'Timeline',
    (state, staleSince) => (
      <Timeline
        today={today}
        staleSince={staleSince}
        milestones={few(state).map((index) => ({
          id: `m${index}`,
          name: `Milestone ${index}`,
          baselineOn: state === 'missing' ? undefined : day(300 + index),
          forecastOn:
            state === 'missing' && index === 0
              ? undefined
              : day(300 + index + (value(state, index) ?? 0)),
        }))}
      />
    ),
  ],
  [
    'ReadinessBurnUp',
    (state, staleSince) => (
      <ReadinessBurnUp
        staleSince={staleSince}
        due="2026-12-01"
        days={few(state).map((index) => ({
          day: day(index),
          scope: 60,
          done: value(state, index),
        }))}
      />
    ),
  ],
  [
    'CommitmentReliability',
    (state, staleSince) => (
      <CommitmentReliability
        staleSince={staleSince}
        reasons={[{ reason: 'Decision missing', n: 6 }]}
        parties={few(state).map((index) => ({
          id: `p${index}`,
          name: `Party ${index}`,
          kept: state === 'missing' ? 0 : 4,
          late: state === 'missing' ? 0 : 3,
          broken: 0,
          open: 2,
        }))}
      />
    ),
  ],
  [
    'FlagAgeing',
    (state, staleSince) => (
      <FlagAgeing
        staleSince={staleSince}
        flags={few(state).map((index) => ({
          id: `g${index}`,
          name: `Flag ${index}`,
          ageDays: Math.abs(value(state, index) ?? 3),
          clockDays: state === 'missing' ? null : 5,
        }))}
      />
    ),
  ],
  [
    'GateScorecard',
    (state, staleSince) => (
      <GateScorecard
        today={today}
        staleSince={staleSince}
        criteria={few(state).map((index) => ({
          id: `c${index}`,
          name: `Criterion ${index}`,
          required: '95%',
          actual: state === 'missing' ? undefined : `${value(state, index)}%`,
          standing: state === 'missing' ? 'missing' : 'notMet',
        }))}
      />
    ),
  ],
  [
    'BaselineRecovery',
    (state, staleSince) => (
      <BaselineRecovery
        staleSince={staleSince}
        queues={few(state).map((index) => queue(state, index))}
      />
    ),
  ],
];

/** The charts that are a table themselves. */
export const tables = ['ReadinessHeatMap', 'GateScorecard'];
