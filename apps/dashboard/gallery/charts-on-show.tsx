import type { ReactNode } from 'react';
import { BaselineRecovery } from '../src/charts/baseline-recovery';
import { BenefitBullets } from '../src/charts/benefit-bullets';
import { BenefitTrajectory } from '../src/charts/benefit-trajectory';
import { BenefitWaterfall } from '../src/charts/benefit-waterfall';
import { CommitmentReliability } from '../src/charts/commitment-reliability';
import { FlagAgeing } from '../src/charts/flag-ageing';
import { GateScorecard } from '../src/charts/gate-scorecard';
import { ReadinessBurnUp } from '../src/charts/readiness-burn-up';
import { ReadinessHeatMap } from '../src/charts/readiness-heat-map';
import { RiskMatrix } from '../src/charts/risk-matrix';
import { SlipChart } from '../src/charts/slip-chart';
import { StatusTiles } from '../src/charts/status-tiles';
import { Timeline } from '../src/charts/timeline';
import { Card } from '../src/parts/card';
import { benefits, bySteps, daysInQueue } from './invented-benefits';
import { factors, flags, parties, reasons, risks } from './invented-people';
import { burnUp, conditions, criteria, milestones, reports, votes } from './invented-plan';
import { cells, queues, sites, workflows } from './invented-readiness';

const today = '2026-11-21';

const On = ({ span, children }: { span: number; children: ReactNode }) => (
  <Card className={`span-${span}`}>{children}</Card>
);

/** Every chart once, as dense as on a page; or every chart without data. */
export function ChartsOnShow({ empty }: { empty: boolean }) {
  const some = <Row,>(rows: readonly Row[]): readonly Row[] => (empty ? [] : rows);
  return (
    <div className="grid">
      <StatusTiles level={2} factors={some(factors)} today={today} staleAfter={21} />
      <On span={7}>
        <BenefitBullets level={2} benefits={some(benefits)} />
      </On>
      <On span={5}>
        <RiskMatrix level={2} risks={some(risks)} />
      </On>
      <On span={7}>
        <ReadinessHeatMap level={2} workflows={workflows} sites={sites} cells={some(cells)} />
      </On>
      <On span={5}>
        <CommitmentReliability level={2} parties={some(parties)} reasons={some(reasons)} />
      </On>
      <On span={8}>
        <Timeline level={2} milestones={some(milestones)} today={today} />
      </On>
      <On span={4}>
        <FlagAgeing level={2} flags={some(flags)} />
      </On>
      <On span={6}>
        <BenefitTrajectory
          level={2}
          {...daysInQueue}
          {...(empty && { baseline: undefined, promise: undefined, forecast: [], actual: [] })}
        />
      </On>
      <On span={6}>
        <BenefitWaterfall
          level={2}
          {...bySteps}
          {...(empty && { promised: null, realised: null, steps: [] })}
        />
      </On>
      <On span={6}>
        <SlipChart level={2} milestones={some(reports)} />
      </On>
      <On span={6}>
        <ReadinessBurnUp level={2} {...burnUp} days={some(burnUp.days)} />
      </On>
      <On span={12}>
        <GateScorecard
          level={2}
          title="Go-live gate, wave 2"
          criteria={some(criteria)}
          votes={votes}
          conditions={conditions}
          today={today}
        />
      </On>
      <On span={12}>
        <BaselineRecovery level={2} queues={some(queues)} staleSince="2026-10-30" />
      </On>
    </div>
  );
}
