import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { useProgram } from '../../app/program';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import type { WaitingFlag } from '../../charts/ageing';
import { FlagAgeing } from '../../charts/flag-ageing';
import { Card } from '../../parts/card';
import { daysBetween } from '../../parts/day';
import { Link } from '../../parts/link';
import { useRecordAddress } from '../../records/record-link';
import { overviewFlagsDocument, type OverviewFlagsQuery } from './flags.document';

type Flag = OverviewFlagsQuery['program']['flags']['nodes'][number];

const ENDED: readonly Flag['status'][] = ['closed', 'merged', 'rejected'];

/** In how many days it had to be answered: by the first clock that ran out, else by the one that runs. */
function clockOf({ raisedOn, respondBy, escalations, overdue, ageDays }: Flag): number | null {
  const missed = overdue ? escalations[0]?.at : undefined;
  const by = missed ?? respondBy;
  if (!by) return null;
  const days = daysBetween(raisedOn, by);
  return overdue ? Math.min(days, ageDays - 1) : days;
}

/** How long red flags wait against the clock that runs for each. */
export function FlagsCard({ className }: { className: string }) {
  const { t } = useTranslation('overview');
  const { nameOf } = useProgram();
  const address = usePageAddress();
  const record = useRecordAddress();
  const answer = useAnswer(overviewFlagsDocument, {});
  const waiting = (flag: Flag): WaitingFlag => ({
    id: flag.id,
    name: flag.seen,
    href: record('flag', flag.id),
    ageDays: flag.ageDays,
    clockDays: clockOf(flag),
    ...(flag.owner && { owner: nameOf(flag.owner) }),
  });
  return (
    <Card className={className}>
      <Answered answer={answer} what={t('flags')}>
        {({ program: { flags } }) => (
          <FlagAgeing
            flags={flags.nodes.filter(({ status }) => !ENDED.includes(status)).map(waiting)}
          />
        )}
      </Answered>
      <p className="overview-more">
        <Link href={address('risks')}>{t('allFlags')}</Link>
      </p>
    </Card>
  );
}
