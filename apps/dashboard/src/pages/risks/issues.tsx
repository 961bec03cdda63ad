import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { inShort } from '../../parts/in-short';
import { SectionHeading } from '../../parts/section-heading';
import { StatusChip } from '../../parts/status-chip';
import { Table, type Column } from '../../parts/table';
import { RecordLink } from '../../records/record-link';
import { Owner } from './flag-words';
import type { Risk } from './risk';

const since = ({ realisedOn, registeredOn }: Risk) => realisedOn ?? registeredOn;

/** What has happened: since when, from which flag it was known, and who owns it. */
export function Issues({ issues }: { issues: readonly Risk[] }) {
  const { t } = useTranslation('risks');
  const say = useFormats();
  const columns: Column<Risk>[] = [
    {
      name: t('issues.issue'),
      cell: ({ id, title }) => (
        <RecordLink kind="risk" id={id} className="row-link">
          {inShort(title)}
        </RecordLink>
      ),
    },
    {
      name: t('issues.status'),
      cell: ({ status }) => (
        <StatusChip
          standing={status === 'open' ? 'offTrack' : 'onTrack'}
          word={t(`issues.${status}`)}
        />
      ),
    },
    { name: t('issues.since'), cell: (issue) => say.day(since(issue)), sortBy: since },
    { name: t('column.owner'), cell: ({ owner }) => <Owner id={owner} /> },
    {
      name: t('issues.from'),
      cell: ({ from }) =>
        from && (
          <RecordLink kind="flag" id={from}>
            {t('issues.fromFlag')}
          </RecordLink>
        ),
    },
  ];
  const open = issues.filter(({ status }) => status === 'open');
  return (
    <div className="stack" id="issues">
      <SectionHeading
        title={t('issues.title')}
        finding={issues.length > 0 && t('issues.finding', { count: open.length })}
      />
      {issues.length === 0 ? (
        <EmptyState nothing={t('issues.nothing')} next={t('issues.next')} />
      ) : (
        <Table
          caption={t('issues.caption')}
          columns={columns}
          rows={issues.toSorted((one, other) => (since(one) < since(other) ? 1 : -1))}
          rowKey={({ id }) => id}
        />
      )}
    </div>
  );
}
