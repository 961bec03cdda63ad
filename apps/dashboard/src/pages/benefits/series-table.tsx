import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { SectionHeading } from '../../parts/section-heading';
import { Table, type Column } from '../../parts/table';
import { Actions } from './actions';
import type { WholeMeasure } from './course';

type Read = WholeMeasure['series'][number];

/** The columns of what was measured; of a rate, also what it was counted from. */
function useColumns(measure: WholeMeasure): Column<Read>[] {
  const { t } = useTranslation('benefits');
  const say = useFormats();
  const number = (value: number | null) => (value === null ? null : say.number(value));
  const isRate = measure.series.some(({ denominator }) => denominator !== null);
  return [
    { name: t('measure.day'), cell: ({ on }) => say.day(on), sortBy: ({ on }) => on },
    {
      name: `${t('measure.value')}, ${measure.unit}`,
      numeric: true,
      cell: ({ value }) => say.number(value),
      sortBy: ({ value }) => value,
    },
    ...(isRate
      ? [
          {
            name: t('measure.counted'),
            numeric: true,
            cell: ({ numerator }: Read) => number(numerator),
          },
          {
            name: t('measure.outOf'),
            numeric: true,
            cell: ({ denominator }: Read) => number(denominator),
          },
        ]
      : []),
    {
      name: t('measure.definition'),
      cell: ({ definitionVersion: n, afterBreak }) =>
        afterBreak ? t('measure.broken', { n }) : t('measures.version', { n }),
    },
    {
      name: t('measure.notes'),
      cell: ({ correctedFrom, correctionReason, evidence, source }) =>
        [
          correctedFrom !== null &&
            t('measure.corrected', {
              from: say.number(correctedFrom),
              reason: correctionReason ?? '',
            }),
          evidence,
          source,
        ]
          .filter(Boolean)
          .join(' · ') || null,
    },
  ];
}

/** Everything that was measured, by which definition, and what was corrected. */
export function SeriesTable({ measure }: { measure: WholeMeasure }) {
  const { t } = useTranslation('benefits');
  const columns = useColumns(measure);
  return (
    <>
      <SectionHeading title={t('measure.series')} />
      {measure.series.length === 0 ? (
        <EmptyState
          nothing={t('measure.noSeries')}
          next={t('measure.noSeriesNext')}
          action={<Actions commands={['pasteMeasurements']} about={{ id: measure.id }} />}
        />
      ) : (
        <Table
          caption={t('measure.series')}
          columns={columns}
          rows={measure.series.toReversed()}
          rowKey={({ on }) => on}
        />
      )}
    </>
  );
}
