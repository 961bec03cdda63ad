import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { StatusChip } from '../../parts/status-chip';
import { Table, type Column } from '../../parts/table';
import { useRecordAddress } from '../../records/record-link';
import { LogButton } from './log-button';
import { itemLooks } from './looks';
import type { ShownWorkflow } from './workflow-card';

type Item = ShownWorkflow['items'][number];

interface ItemTableProps {
  checklist: string;
  workflow: ShownWorkflow;
}

const isHttp = (text: string) => /^https?:\/\/\S+$/.test(text);

/** What shows it, and where that is written; a link where it is one. */
function Evidence({ item: { evidence, history } }: { item: Item }) {
  const source = history.at(-1)?.source;
  const said = [evidence, source].filter((text) => typeof text === 'string');
  if (said.length === 0) return '–';
  return said.map((text, index) => (
    <span key={text} className={index === 0 ? undefined : 'ready-note'}>
      {isHttp(text) ? <a href={text}>{text}</a> : text}
    </span>
  ));
}

function useColumns({ checklist, workflow }: ItemTableProps): Column<Item>[] {
  const { t } = useTranslation('readiness');
  const say = useFormats();
  const { nameOf } = useProgram();
  return [
    { name: t('checklist.item'), cell: ({ text }) => text },
    {
      name: t('checklist.status'),
      cell: ({ status }) => <StatusChip standing={itemLooks[status]} word={t(`item.${status}`)} />,
      sortBy: ({ status }) => Object.keys(itemLooks).indexOf(status),
    },
    {
      name: t('checklist.criticality'),
      cell: ({ criticality }) => t(`criticality.${criticality}`),
    },
    { name: t('checklist.evidence'), cell: (item) => <Evidence item={item} /> },
    {
      name: t('checklist.attested'),
      cell: ({ attestedBy, attestedOn }) =>
        attestedBy && attestedOn ? `${nameOf(attestedBy)}, ${say.day(attestedOn)}` : null,
      sortBy: ({ attestedOn }) => attestedOn,
    },
    {
      name: t('checklist.counts'),
      cell: ({ expiresOn, status, id, text }) => (
        <span className="ready-until">
          <span className={status === 'stale' ? 'ready-old' : undefined}>
            {expiresOn ? say.day(expiresOn) : '–'}
          </span>
          <LogButton
            command="attestItem"
            about={{ id: checklist, workflow: workflow.workflow, item: id }}
          >
            {t('checklist.attest')}
            <span className="unseen">: {text}</span>
          </LogButton>
        </span>
      ),
      sortBy: ({ expiresOn }) => expiresOn,
    },
  ];
}

/** What must be true of a workflow, whether it is, what shows it and until when; stale is grey. */
export function ItemTable({ checklist, workflow }: ItemTableProps) {
  const { t } = useTranslation('readiness');
  const record = useRecordAddress();
  const columns = useColumns({ checklist, workflow });
  const caption = t('checklist.items', { name: workflow.name });
  if (workflow.items.length === 0)
    return <EmptyState nothing={t('checklist.noItems')} next={t('checklist.noItemsNext')} />;
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={workflow.items}
      rowKey={({ id }) => id}
      rowHref={() => record('checklist', checklist)}
    />
  );
}
