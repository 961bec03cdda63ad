import { useTranslation } from 'react-i18next';
import { LogLink } from '../../log/log-link';
import { EmptyState } from '../../parts/empty-state';
import { SectionHeading } from '../../parts/section-heading';
import { Table, type Column } from '../../parts/table';
import { useRecordAddress } from '../../records/record-link';
import { useMoment } from '../../time/moment';
import type { DecisionsQuery } from './decisions.document';

type Right = DecisionsQuery['program']['decisionRights'][number];

/** Who decides what: the rights that the program has set. */
export function DecisionRights({ rights }: { rights: readonly Right[] }) {
  const { t } = useTranslation('decisions');
  const { program } = useMoment();
  const record = useRecordAddress();
  const columns: Column<Right>[] = [
    { name: t('matter'), cell: ({ matter }) => matter, sortBy: ({ matter }) => matter },
    { name: t('role'), cell: ({ role }) => role, sortBy: ({ role }) => role },
    { name: t('note'), cell: ({ note }) => note },
  ];
  return (
    <>
      <SectionHeading
        title={t('rights')}
        finding={t('rightsAbout')}
        aside={<LogLink command="setDecisionRights">{t('do.setDecisionRights')}</LogLink>}
      />
      {rights.length === 0 ? (
        <EmptyState nothing={t('noRights')} next={t('noRightsNext')} />
      ) : (
        <Table
          caption={t('rights')}
          columns={columns}
          rows={rights}
          rowKey={({ matter }) => matter}
          rowHref={() => record('program', program)}
        />
      )}
    </>
  );
}
