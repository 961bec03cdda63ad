import { useTranslation } from 'react-i18next';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { SlipChart } from '../../charts/slip-chart';
import { Timeline } from '../../charts/timeline';
import { LogLink } from '../../log/log-link';
import { Card } from '../../parts/card';
import { NotAll } from '../../records/not-all';
import { useRecordAddress } from '../../records/record-link';
import { useMoment } from '../../time/moment';
import { planDatesDocument } from './dates.document';
import { MilestoneTable } from './milestone-table';
import { MoveTable } from './move-table';
import { gatesAndGoLives, movedByThemselves, movesOf, plannedOf, slippingOf } from './plan-dates';

/** The plan against its baseline, how its dates moved and why, and every milestone. */
export function PlanDates() {
  const { t } = useTranslation('plan');
  const { today } = useMoment();
  const record = useRecordAddress();
  const hrefOf = (id: string) => record('milestone', id);
  const answer = useAnswer(planDatesDocument, {});
  return (
    <Answered answer={answer} what={t('milestones')} lines={12}>
      {({ program: { milestones, waves } }) => (
        <>
          <Card className="span-7">
            <Timeline
              level={2}
              milestones={plannedOf(gatesAndGoLives(milestones.nodes), hrefOf)}
              title={t('gatesAgainstBaseline')}
              most={16}
              today={today}
            />
          </Card>
          <div className="span-5 plan-stack">
            <Card>
              <SlipChart
                level={2}
                milestones={slippingOf(movedByThemselves(milestones.nodes), hrefOf)}
              />
            </Card>
            <Card>
              <MoveTable moves={movesOf(milestones.nodes)} />
            </Card>
          </div>
          <Card>
            <MilestoneTable milestones={milestones.nodes} waves={waves} />
            <NotAll kind="plan" shown={milestones.nodes.length} all={milestones.totalCount} />
            <div className="plan-actions">
              <LogLink command="planMilestone" weight="plain">
                {t('do.planMilestone')}
              </LogLink>
              <LogLink command="moveGoLive" weight="plain">
                {t('do.moveGoLive')}
              </LogLink>
              <LogLink command="adoptPlan" weight="plain">
                {t('do.adoptPlan')}
              </LogLink>
            </div>
          </Card>
        </>
      )}
    </Answered>
  );
}
