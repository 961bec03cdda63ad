import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { useProgram } from '../../app/program';
import { LogLink } from '../../log/log-link';
import { useFormats } from '../../parts/format';
import { SectionHeading } from '../../parts/section-heading';
import { Table, type Column } from '../../parts/table';
import type { openConditionsOf } from './gates';

type Open = ReturnType<typeof openConditionsOf>[number];

/** What was promised for a conditional go and is still open, what is due first on top. */
export function ConditionTable({ open }: { open: readonly Open[] }) {
  const { t } = useTranslation('plan');
  const say = useFormats();
  const { nameOf } = useProgram();
  const address = usePageAddress();
  const columns: Column<Open>[] = [
    { name: t('condition'), cell: ({ condition }) => condition.text },
    {
      name: t('dueOn'),
      sortBy: ({ condition }) => condition.dueOn,
      cell: ({ condition }) => (
        <span className={condition.overdue ? 'negative' : undefined}>
          {say.day(condition.dueOn)}
          {condition.overdue && ` (${t('overdue')})`}
        </span>
      ),
    },
    { name: t('owner'), cell: ({ condition }) => nameOf(condition.owner) },
    {
      name: t('todo'),
      onScreenOnly: true,
      cell: ({ gate, condition }) => (
        <LogLink
          command="closeCondition"
          about={{ id: gate.id, condition: condition.id }}
          of={condition.text}
        >
          {t('do.closeCondition')}
        </LogLink>
      ),
    },
  ];
  return (
    <section id="conditions">
      <SectionHeading
        title={t('openConditions')}
        finding={open.length === 0 ? t('noConditions') : t('conditionsFinding')}
      />
      {open.length > 0 && (
        <Table
          caption={t('openConditions')}
          columns={columns}
          rows={open}
          rowKey={({ gate, condition }) => `${gate.id}/${condition.id}`}
          rowHref={({ gate }) => address('plan', { gate: gate.id })}
        />
      )}
    </section>
  );
}
