import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { BaselineRecovery } from '../../charts/baseline-recovery';
import type { RecoveringQueue } from '../../charts/queue';
import { Card } from '../../parts/card';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { Link } from '../../parts/link';
import { SectionHeading } from '../../parts/section-heading';
import { NotAll } from '../../records/not-all';
import { useRecordAddress } from '../../records/record-link';
import { readinessRecoveryDocument, type ReadinessRecoveryQuery } from './recovery.document';
import type { Standings } from './workflows';

type Recovering = ReadinessRecoveryQuery['program'];

/** Each queue with its figures since the go-live, and how the ledger says that it stands. */
function queuesOf(
  { recovery, measures }: Recovering,
  liveOn: string,
  href: (measure: string) => string,
): RecoveringQueue[] {
  return recovery.map(({ measure, name, unit, baseline, status, since }) => {
    const known = measures.nodes.find(({ id }) => id === measure);
    return {
      id: measure,
      name,
      unit,
      baseline,
      status,
      since,
      href: href(measure),
      lowerIsBetter: known?.direction === 'down',
      stale: status === 'stale',
      series: (known?.series ?? [])
        .filter(({ on }) => on >= liveOn)
        .map(({ on, value }) => ({ day: on, value })),
    };
  });
}

function Recovered({ liveOn }: { liveOn: string }) {
  const { t } = useTranslation('readiness');
  const record = useRecordAddress();
  const answer = useAnswer(readinessRecoveryDocument, {});
  return (
    <Answered answer={answer} what={t('recovery.what')}>
      {({ program }) => (
        <>
          <BaselineRecovery
            title={t('recovery.title')}
            level={2}
            queues={queuesOf(program, liveOn, (measure) => record('measure', measure))}
          />
          <NotAll
            kind="measure"
            shown={program.measures.nodes.length}
            all={program.measures.totalCount}
          />
        </>
      )}
    </Answered>
  );
}

/** After the go-live: how far each queue is back at what it was before; until then, what to do. */
export function RecoveryCard({ status, goLiveOn }: Standings) {
  const { t } = useTranslation('readiness');
  const say = useFormats();
  const address = usePageAddress();
  const isLive = status !== 'preparing' && goLiveOn !== null;
  return (
    <Card className={`ready-card ${isLive ? '' : 'span-5'}`}>
      {isLive ? (
        <Recovered liveOn={goLiveOn} />
      ) : (
        <>
          <SectionHeading title={t('recovery.title')} />
          <EmptyState
            nothing={t('recovery.before')}
            next={
              goLiveOn
                ? t('recovery.beforeOn', { day: say.day(goLiveOn) })
                : t('recovery.beforeNext')
            }
            action={<Link href={address('plan')}>{t('recovery.plan')}</Link>}
          />
        </>
      )}
    </Card>
  );
}
