import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { LogLink } from '../../log/log-link';
import { useFormats } from '../../parts/format';
import { SectionHeading } from '../../parts/section-heading';
import { Table, type Column } from '../../parts/table';
import { useRecordAddress } from '../../records/record-link';
import { narrowed, voicesOf, waiverOf, type Decision } from './decisions';
import { VoiceChip } from './voice-chip';

function useColumns(): Column<Decision>[] {
  const { t } = useTranslation('decisions');
  const say = useFormats();
  const { nameOf } = useProgram();
  return [
    { name: t('question'), cell: ({ question }) => question },
    { name: t('voices'), cell: (decision) => <VoiceChip voice={voicesOf(decision)} /> },
    { name: t('outcome'), cell: ({ outcome }) => outcome },
    {
      name: t('decidedBy'),
      cell: ({ decidedBy, decidedOn }) => (
        <>
          {nameOf(decidedBy)} <span className="decision-why">{say.day(decidedOn)}</span>
        </>
      ),
      sortBy: ({ decidedOn }) => decidedOn,
    },
    {
      name: t('consulted'),
      cell: ({ consulted }) =>
        consulted.length > 0 ? say.list(consulted.map(nameOf)) : t('nobody'),
    },
    {
      name: t('waiver'),
      cell: (decision) => {
        const waiver = waiverOf(decision);
        if (!waiver) return <span className="negative">{t('noWaiver')}</span>;
        return (
          <>
            “{waiver.reason}”
            <span className="decision-why">
              {nameOf(waiver.by)}, {say.day(waiver.on)}
            </span>
          </>
        );
      },
    },
    {
      name: t('todo'),
      onScreenOnly: true,
      cell: (decision) =>
        waiverOf(decision) ? null : (
          <div className="decision-actions">
            <LogLink command="reopenDecision" about={{ id: decision.id }} of={decision.question}>
              {t('do.reopenDecision')}
            </LogLink>
            <LogLink
              command="waiveConsultation"
              about={{ id: decision.id, who: 'him' }}
              of={decision.question}
            >
              {t('do.waiveConsultation')}
            </LogLink>
          </div>
        ),
    },
  ];
}

/** What changes the work of HIM and was decided without it, with the waiver where there is one. */
export function WithoutHim({ decisions }: { decisions: readonly Decision[] }) {
  const { t } = useTranslation('decisions');
  const say = useFormats();
  const record = useRecordAddress();
  const columns = useColumns();
  const without = narrowed(decisions, 'without');
  const rows = [...without, ...narrowed(decisions, 'waived')];
  const all = say.number(narrowed(decisions, 'touching').length);
  return (
    <>
      <SectionHeading
        title={t('withoutHim')}
        finding={
          rows.length === 0
            ? t('nothingWithoutHim', { all })
            : t('withoutHimFinding', {
                n: rows.length,
                all,
                open: without.length,
                waived: rows.length - without.length,
              })
        }
      />
      {rows.length > 0 && (
        <Table
          caption={t('withoutHim')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => record('decision', id)}
        />
      )}
    </>
  );
}
