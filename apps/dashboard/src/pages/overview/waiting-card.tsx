import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { useWho } from '../../app/who';
import { Card } from '../../parts/card';
import { EmptyState } from '../../parts/empty-state';
import { Link } from '../../parts/link';
import { SectionHeading } from '../../parts/section-heading';
import { Skeleton } from '../../parts/skeleton';
import { asksAnAnswer } from '../desk/desk';
import { DeskList } from '../desk/desk-list';
import { useDesk } from '../desk/use-desk';

const MOST = 5;

/** What waits for an answer of who looks: votes, acceptances, replies, flags. */
export function WaitingCard({ className }: { className: string }) {
  const { t } = useTranslation('overview');
  const { voices } = useWho();
  const address = usePageAddress();
  const { items } = useDesk(voices);
  const waiting = items?.filter(asksAnAnswer);
  const late = waiting?.filter(({ overdue }) => overdue).length ?? 0;
  return (
    <Card className={className}>
      <SectionHeading
        title={t('waiting')}
        finding={waiting && t('waitingFinding', { n: waiting.length, late })}
      />
      {!waiting ? (
        <Skeleton what={t('waiting')} />
      ) : waiting.length === 0 ? (
        <EmptyState nothing={t('nothingWaits')} next={t('nothingWaitsNext')} />
      ) : (
        <DeskList items={waiting.slice(0, MOST)} />
      )}
      <p className="overview-more">
        <Link href={address('desk')}>{t('toDesk')}</Link>
      </p>
    </Card>
  );
}
