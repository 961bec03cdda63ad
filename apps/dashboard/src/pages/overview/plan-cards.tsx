import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { SlipChart } from '../../charts/slip-chart';
import { Timeline } from '../../charts/timeline';
import { Card } from '../../parts/card';
import { Link } from '../../parts/link';
import { NotAll } from '../../records/not-all';
import { useRecordAddress } from '../../records/record-link';
import { useMoment } from '../../time/moment';
import { mustWin, plannedOf, slippingOf } from './milestones';
import { overviewPlanDocument } from './plan.document';

/** The go-live and the gates on the way to it, against where they were planned first. */
export function MilestonesCard({ className }: { className: string }) {
  const { t } = useTranslation('overview');
  const { today } = useMoment();
  const address = usePageAddress();
  const record = useRecordAddress();
  const answer = useAnswer(overviewPlanDocument, {});
  return (
    <Card className={className}>
      <Answered answer={answer} what={t('milestones')}>
        {({ program }) => (
          <>
            <Timeline
              level={2}
              title={t('milestones')}
              milestones={mustWin(program.milestones.nodes).map((milestone) =>
                plannedOf(milestone, record('milestone', milestone.id)),
              )}
              today={today}
            />
            <NotAll
              kind="plan"
              shown={program.milestones.nodes.length}
              all={program.milestones.totalCount}
            />
            <p className="overview-more">
              <Link href={address('plan')}>
                {t('allMilestones', { n: program.milestones.totalCount })}
              </Link>
            </p>
          </>
        )}
      </Answered>
    </Card>
  );
}

/** How the dates moved from report to report. */
export function SlipCard({ className }: { className: string }) {
  const { t } = useTranslation('overview');
  const record = useRecordAddress();
  const answer = useAnswer(overviewPlanDocument, {});
  return (
    <Card className={className}>
      <Answered answer={answer} what={t('slipOfDates')}>
        {({ program: { milestones, charteredOn } }) => (
          <>
            <SlipChart
              level={2}
              milestones={mustWin(milestones.nodes)
                .filter(({ moves }) => moves.length > 0)
                .map((milestone) =>
                  slippingOf(milestone, charteredOn, record('milestone', milestone.id)),
                )}
            />
            <NotAll kind="plan" shown={milestones.nodes.length} all={milestones.totalCount} />
          </>
        )}
      </Answered>
    </Card>
  );
}
