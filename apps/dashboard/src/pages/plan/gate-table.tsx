import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { useProgram } from '../../app/program';
import { LogLink } from '../../log/log-link';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { SectionHeading } from '../../parts/section-heading';
import { Table, type Column } from '../../parts/table';
import { DeclaredChip, ResultChip } from './gate-chips';
import { blockersOf, type Gate } from './gates';

function useColumns(): Column<Gate>[] {
  const { t } = useTranslation('plan');
  const say = useFormats();
  const { nameOf } = useProgram();
  return [
    { name: t('gate'), cell: ({ name }) => name, sortBy: ({ name }) => name },
    { name: t('dueOn'), cell: ({ dueOn }) => say.day(dueOn), sortBy: ({ dueOn }) => dueOn },
    {
      name: t('computed'),
      sortBy: ({ result }) => result,
      cell: ({ result }) => <ResultChip result={result} />,
    },
    {
      name: t('declared'),
      sortBy: ({ declared }) => declared,
      cell: ({ declared, overridden }) =>
        declared && (
          <>
            <DeclaredChip declared={declared} />
            {overridden && <b className="plan-why negative">{t('overriddenMark')}</b>}
          </>
        ),
    },
    {
      name: t('met'),
      numeric: true,
      cell: ({ criteria }) =>
        t('ofAll', {
          n: criteria.filter(({ status }) => status === 'met').length,
          all: criteria.length,
        }),
    },
    {
      name: t('blocking'),
      numeric: true,
      sortBy: (gate) => blockersOf(gate).length,
      cell: (gate) => blockersOf(gate).length,
    },
    {
      name: t('votes'),
      numeric: true,
      cell: ({ votes, missingVotes }) =>
        t('ofAll', { n: votes.length, all: votes.length + missingVotes.length }),
    },
    {
      name: t('conditionsOpen'),
      numeric: true,
      cell: ({ conditions }) =>
        conditions.length === 0
          ? null
          : t('ofAll', {
              n: conditions.filter(({ closedOn }) => !closedOn).length,
              all: conditions.length,
            }),
    },
    { name: t('where'), cell: ({ site }) => (site ? nameOf(site) : t('everywhere')) },
  ];
}

/** Every gate in short: what its criteria amount to beside what was declared. */
export function GateTable({ gates }: { gates: readonly Gate[] }) {
  const { t } = useTranslation('plan');
  const say = useFormats();
  const address = usePageAddress();
  const columns = useColumns();
  const decided = gates.filter(({ declared }) => declared).length;
  return (
    <>
      <SectionHeading
        title={t('gates')}
        id="gates"
        finding={t('gatesFinding', {
          decided: say.number(decided),
          all: t('gatesCounted', say.counted(gates.length)),
        })}
        aside={<LogLink command="prepareGate">{t('do.prepareGate')}</LogLink>}
      />
      {gates.length === 0 ? (
        <EmptyState nothing={t('noGates')} next={t('noGatesNext')} />
      ) : (
        <Table
          caption={t('gates')}
          columns={columns}
          rows={gates}
          rowKey={({ id }) => id}
          rowHref={({ id }) => address('plan', { gate: id })}
        />
      )}
    </>
  );
}
