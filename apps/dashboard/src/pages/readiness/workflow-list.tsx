import { useTranslation } from 'react-i18next';
import { useHereWith } from '../../app/address';
import { Card } from '../../parts/card';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { Link } from '../../parts/link';
import { StatusChip } from '../../parts/status-chip';
import { Table, type Column } from '../../parts/table';
import { Choices } from './choices';
import { workflowLooks } from './looks';
import { usePlaces } from './use-places';
import { shows, worstFirst, type Show, type Workflow } from './workflows';

function useColumns(): Column<Workflow>[] {
  const { t } = useTranslation('readiness');
  const say = useFormats();
  const { siteName } = usePlaces();
  return [
    { name: t('list.workflow'), cell: ({ name }) => name, sortBy: ({ name }) => name },
    {
      name: t('list.site'),
      cell: ({ site }) => siteName(site),
      sortBy: ({ site }) => siteName(site),
    },
    {
      name: t('list.status'),
      cell: ({ status }) => (
        <StatusChip standing={workflowLooks[status]} word={t(`status.${status}`)} />
      ),
      sortBy: ({ status }) => Object.keys(workflowLooks).indexOf(status),
    },
    {
      name: t('list.score'),
      numeric: true,
      cell: ({ score }) => (score === null ? null : say.percent(Math.floor(score))),
      sortBy: ({ score }) => score,
    },
    { name: t('list.why'), cell: ({ statusReason }) => statusReason },
    {
      name: t('list.missing'),
      cell: ({ missingEvidence }) =>
        missingEvidence.length === 0 ? null : (
          <ul className="ready-missing">
            {missingEvidence.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        ),
      sortBy: ({ missingEvidence }) => missingEvidence.length,
    },
    {
      name: t('list.since'),
      cell: ({ since }) => say.day(since),
      sortBy: ({ since }) => since,
    },
  ];
}

/** The workflows of a pack that stand in one way: the list behind each figure. */
export function WorkflowList({ workflows, show }: { workflows: readonly Workflow[]; show: Show }) {
  const { t } = useTranslation('readiness');
  const here = useHereWith();
  const { checklist } = usePlaces();
  const columns = useColumns();
  const shown = worstFirst(workflows.filter(shows[show]));
  const words = useShowWords();
  const caption = t('list.title', { what: words(show) });
  return (
    <Card className="ready-card">
      <Choices
        label={t('list.show')}
        chosen={show}
        choices={(Object.keys(shows) as Show[]).map((one) => ({
          id: one,
          name: `${words(one)} ${workflows.filter(shows[one]).length}`,
          href: here({ show: one }),
        }))}
      />
      {shown.length === 0 ? (
        <EmptyState nothing={t('list.nothing')} next={t('list.next')} />
      ) : (
        <Table
          caption={caption}
          columns={columns}
          rows={shown}
          rowKey={({ id }) => id}
          rowHref={(one) => checklist(one.checklist, one.workflow)}
        />
      )}
      <Link href={here({ show: undefined })} className="ready-all">
        {t('list.back')}
      </Link>
    </Card>
  );
}

function useShowWords() {
  const { t } = useTranslation('readiness');
  return (show: Show): string => {
    switch (show) {
      case 'all':
      case 'notReady':
      case 'wrong':
      case 'unknown':
      case 'evidence':
        return t(`list.${show}`);
      case 'red':
        return t('figure.red');
      default:
        return t(`status.${show}`);
    }
  };
}
