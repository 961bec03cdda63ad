import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { PartyChip } from '../../parts/party-chip';
import { SectionHeading } from '../../parts/section-heading';
import { StatusChip } from '../../parts/status-chip';
import { Table, type Column } from '../../parts/table';
import { inWords } from '../../words/in-words';
import { useBenefitAddresses } from './addresses';
import type { ShownBenefit } from './kinds-of-money';
import { useMoneyWords } from './money-words';
import { promisedWords, standingOf } from './progress';

/** The columns of every benefit. */
function useColumns(): Column<ShownBenefit>[] {
  const { t } = useTranslation('benefits');
  const say = useFormats();
  const { nameOf } = useProgram();
  const words = useMoneyWords();
  const forecast = ({ forecast: { stated, trend } }: ShownBenefit) => {
    if (stated !== null) return say.number(stated);
    return trend === null ? null : t('all.trend', { value: say.number(trend) });
  };
  return [
    { name: t('all.benefit'), cell: ({ title }) => title, sortBy: ({ title }) => title },
    {
      name: t('all.status'),
      cell: (benefit) => (
        <StatusChip standing={standingOf(benefit)} word={inWords(benefit.status)} />
      ),
      sortBy: ({ status }) => status,
    },
    { name: t('all.kind'), cell: (benefit) => words.class(benefit.class) },
    { name: t('all.promise'), numeric: true, cell: ({ promise }) => promisedWords(promise, say) },
    {
      name: t('all.target'),
      numeric: true,
      cell: ({ target, measure }) => target && `${say.number(target.value)} ${measure?.unit ?? ''}`,
    },
    { name: t('all.forecast'), numeric: true, cell: forecast },
    {
      name: t('all.latest'),
      numeric: true,
      cell: ({ latest }) => latest && say.number(latest.value),
    },
    {
      name: t('all.realised'),
      numeric: true,
      cell: ({ realisedToDate, currency }) => words.money(realisedToDate, currency),
      sortBy: ({ realisedToDate }) => realisedToDate,
    },
    {
      name: t('all.owner'),
      cell: ({ owner }) => (
        <PartyChip name={owner === null ? undefined : nameOf(owner)} kind="organisation" />
      ),
    },
    { name: t('all.reason'), cell: ({ statusReason }) => statusReason },
  ];
}

/** Every benefit and every promise, with why it stands as it does. */
export function AllBenefits({ benefits }: { benefits: readonly ShownBenefit[] }) {
  const { t } = useTranslation('benefits');
  const { benefit: hrefOf } = useBenefitAddresses();
  const columns = useColumns();
  return (
    <>
      <SectionHeading title={t('all.title')} />
      {benefits.length === 0 ? (
        <EmptyState nothing={t('all.none')} next={t('all.noneNext')} />
      ) : (
        <Table
          caption={t('all.title')}
          columns={columns}
          rows={benefits}
          rowKey={({ id }) => id}
          rowHref={({ id }) => hrefOf(id)}
        />
      )}
    </>
  );
}
