import { useTranslation } from 'react-i18next';
import { Sparkline } from '../../charts/sparkline';
import { Age } from '../../parts/age';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { SectionHeading } from '../../parts/section-heading';
import { StatusChip } from '../../parts/status-chip';
import { Table, type Column } from '../../parts/table';
import { useMoment } from '../../time/moment';
import { useBenefitAddresses } from './addresses';
import type { ShownMeasure } from './course';

/** The columns of what is measured. */
function useColumns(): Column<ShownMeasure>[] {
  const { t } = useTranslation('benefits');
  const say = useFormats();
  const { today } = useMoment();
  const value = (number: number | null | undefined) =>
    number === null || number === undefined ? null : say.number(number);
  return [
    { name: t('measures.measure'), cell: ({ name }) => name, sortBy: ({ name }) => name },
    { name: t('measures.unit'), cell: ({ unit }) => unit },
    { name: t('measures.baseline'), numeric: true, cell: ({ baseline }) => value(baseline?.value) },
    { name: t('measures.latest'), numeric: true, cell: ({ latest }) => value(latest) },
    {
      name: t('measures.course'),
      cell: ({ name, series }) =>
        series.length > 0 && (
          <Sparkline
            name={name}
            values={series.flatMap((read) => (read.afterBreak ? [null, read.value] : [read.value]))}
          />
        ),
    },
    {
      name: t('measures.movement'),
      cell: ({ movement, gap }) => (movement ? t(`measures.${movement}`) : gap),
    },
    {
      name: t('measures.measured'),
      cell: (measure) =>
        measure.stale ? (
          <>
            <StatusChip standing="stale" />{' '}
            <Age since={measure.latestMeasurement?.on} today={today} />
          </>
        ) : (
          <Age since={measure.latestMeasurement?.on} today={today} />
        ),
      sortBy: ({ latestMeasurement }) => latestMeasurement?.on ?? null,
    },
    {
      name: t('measures.definition'),
      cell: ({ definition, series }) =>
        definition &&
        t(series.some(({ afterBreak }) => afterBreak) ? 'measures.broken' : 'measures.version', {
          n: say.number(definition.version),
        }),
    },
  ];
}

/** What is measured: its course, how fresh it is, and where its definition was changed. */
export function MeasuresTable({ measures }: { measures: readonly ShownMeasure[] }) {
  const { t } = useTranslation('benefits');
  const say = useFormats();
  const { measure: hrefOf } = useBenefitAddresses();
  const stale = measures.filter((measure) => measure.stale).length;
  const columns = useColumns();
  return (
    <>
      <SectionHeading
        title={t('measures.title')}
        finding={
          measures.length > 0 &&
          t('measures.finding', { count: stale, all: say.number(measures.length) })
        }
      />
      {measures.length === 0 ? (
        <EmptyState nothing={t('measures.none')} next={t('measures.noneNext')} />
      ) : (
        <Table
          caption={t('measures.title')}
          columns={columns}
          rows={measures}
          rowKey={({ id }) => id}
          rowHref={({ id }) => hrefOf(id)}
        />
      )}
    </>
  );
}
