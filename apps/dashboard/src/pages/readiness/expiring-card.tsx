import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { Card } from '../../parts/card';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { SectionHeading } from '../../parts/section-heading';
import { StatusChip } from '../../parts/status-chip';
import { Table, type Column } from '../../parts/table';
import { expiringEvidenceDocument, type ExpiringEvidenceQuery } from './expiring.document';
import { usePlaces } from './use-places';

type Evidence = ExpiringEvidenceQuery['program']['expiringEvidence'][number];

const DAYS = 14;

function Left({ days }: { days: number }) {
  const { t } = useTranslation('readiness');
  if (days < 0)
    return (
      <StatusChip
        standing="stale"
        word={days === -1 ? t('expiring.goneOne') : t('expiring.gone', { n: -days })}
      />
    );
  const words =
    days === 0
      ? t('expiring.today')
      : days === 1
        ? t('expiring.leftOne')
        : t('expiring.left', { n: days });
  return <>{words}</>;
}

function useColumns(): Column<Evidence>[] {
  const { t } = useTranslation('readiness');
  const say = useFormats();
  const { nameOf } = useProgram();
  const { siteName } = usePlaces();
  return [
    { name: t('expiring.item'), cell: ({ text }) => text, sortBy: ({ text }) => text },
    {
      name: t('expiring.place'),
      cell: ({ site }) => siteName(site),
      sortBy: ({ site }) => siteName(site),
    },
    {
      name: t('expiring.until'),
      cell: ({ freshUntil, daysLeft }) => (
        <>
          {say.day(freshUntil)}
          <br />
          <Left days={daysLeft} />
        </>
      ),
      sortBy: ({ daysLeft }) => daysLeft,
    },
    { name: t('expiring.by'), cell: ({ attestedBy }) => nameOf(attestedBy) },
  ];
}

/** Evidence that has expired or will soon: stale is grey, and never green. */
export function ExpiringCard() {
  const { t } = useTranslation('readiness');
  const { checklist } = usePlaces();
  const columns = useColumns();
  const answer = useAnswer(expiringEvidenceDocument, { within: DAYS });
  return (
    <Card className="span-6 ready-card">
      <Answered answer={answer} what={t('expiring.what')}>
        {({ program: { expiringEvidence: all } }) => {
          const expired = all.filter(({ daysLeft }) => daysLeft < 0).length;
          const said = { expired, soon: all.length - expired, days: DAYS };
          return (
            <>
              <SectionHeading title={t('expiring.title')} finding={t('expiring.finding', said)} />
              {all.length === 0 ? (
                <EmptyState nothing={t('expiring.nothing', said)} next={t('expiring.next')} />
              ) : (
                <Table
                  caption={t('expiring.title')}
                  columns={columns}
                  rows={all}
                  rowKey={({ checklist: list, workflow, item }) => `${list}/${workflow}/${item}`}
                  rowHref={({ checklist: list, workflow }) => checklist(list, workflow)}
                />
              )}
            </>
          );
        }}
      </Answered>
    </Card>
  );
}
