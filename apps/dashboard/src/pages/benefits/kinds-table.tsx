import { useTranslation } from 'react-i18next';
import { useHereWith } from '../../app/address';
import { sumOf } from '../../charts/extent';
import { useFormats } from '../../parts/format';
import { SectionHeading } from '../../parts/section-heading';
import { Table, type Column } from '../../parts/table';
import { EmptyState } from '../../parts/empty-state';
import { atRiskOf, type KindOfMoney, type ShownRisk } from './kinds-of-money';
import { standingOf, yearlySteps } from './progress';
import { useMoneyWords } from './money-words';

interface KindsTableProps {
  kinds: readonly KindOfMoney[];
  /** Absent until it is known. */
  risks?: readonly ShownRisk[];
}

/** The columns of the kinds of money. */
function useColumns(risks: KindsTableProps['risks']): Column<KindOfMoney>[] {
  const { t } = useTranslation('benefits');
  const say = useFormats();
  const words = useMoneyWords();
  const money = (name: string, of: (kind: KindOfMoney) => number | null): Column<KindOfMoney> => ({
    name,
    numeric: true,
    sortBy: of,
    cell: (kind) => words.money(of(kind), kind.currency),
  });
  return [
    {
      name: t('kinds.kind'),
      cell: (kind) => <span className="benefit-nowrap">{words.kind(kind)}</span>,
      sortBy: (kind) => words.kind(kind),
    },
    {
      name: t('kinds.benefits'),
      numeric: true,
      cell: ({ benefits }) => say.number(benefits.length),
      sortBy: ({ benefits }) => benefits.length,
    },
    money(t('kinds.yearly'), ({ yearly }) => yearly),
    money(t('kinds.forecast'), forecastYearly),
    money(t('kinds.planned'), ({ planned }) => planned),
    money(t('kinds.realised'), ({ realised }) => realised),
    {
      name: t('kinds.atRisk'),
      numeric: true,
      cell: (kind) => (risks ? words.atRisk(atRiskOf(kind, risks), kind.currency) : null),
    },
  ];
}

/** What is planned, forecast, realised and at risk, a line for each kind of money. */
export function KindsTable({ kinds, risks }: KindsTableProps) {
  const { t } = useTranslation('benefits');
  const here = useHereWith();
  const words = useMoneyWords();
  const cash = kinds.find(({ class: kind }) => kind === 'cashable');
  const off = kinds.flatMap(({ benefits }) =>
    benefits.filter((benefit) => standingOf(benefit) === 'offTrack'),
  ).length;
  const columns = useColumns(risks);
  return (
    <>
      <SectionHeading
        title={t('kinds.title')}
        finding={
          cash &&
          t('kinds.finding', {
            realised: words.money(cash.realised, cash.currency) ?? '–',
            planned: words.money(cash.planned, cash.currency) ?? '–',
            count: off,
          })
        }
      />
      {kinds.length === 0 ? (
        <EmptyState nothing={t('noKind.nothing')} next={t('noKind.next')} />
      ) : (
        <Table
          caption={t('kinds.title')}
          columns={columns}
          rows={kinds}
          rowKey={({ key }) => key}
          rowHref={({ key }) => here({ kind: key })}
        />
      )}
    </>
  );
}

/** What a year of a kind is worth as it is forecast; null where no benefit of it says a year. */
function forecastYearly(kind: KindOfMoney): number | null {
  if (kind.yearly === null) return null;
  const { steps } = yearlySteps(kind, () => '', { reason: () => '', noForecast: '' });
  return kind.yearly + sumOf(steps.map(({ by }) => by));
}
