import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { useFormWords } from '../../log/form-words';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { Link } from '../../parts/link';
import { PartyChip } from '../../parts/party-chip';
import { SectionHeading } from '../../parts/section-heading';
import { Table, type Column } from '../../parts/table';
import { useBenefitAddresses } from './addresses';
import {
  atRiskOf,
  driversOf,
  keyOf,
  type KindDriver,
  type KindOfMoney,
  type ShownRisk,
} from './kinds-of-money';
import { useMoneyWords } from './money-words';

/** The columns of what puts one kind of money at risk. */
function useColumns(kind: KindOfMoney): Column<KindDriver>[] {
  const { t } = useTranslation('benefits');
  const { nameOf } = useProgram();
  const words = useMoneyWords();
  const { group } = useFormWords();
  const addresses = useBenefitAddresses();
  const factors = group('log-benefits', 'factor');
  const owners = new Map(kind.benefits.map(({ id, owner }) => [id, owner]));
  return [
    { name: t('risk.driver'), cell: ({ factor }) => factors[factor] },
    {
      name: t('risk.less'),
      numeric: true,
      sortBy: ({ value }) => value,
      cell: ({ value }) => words.money(value, kind.currency),
    },
    {
      name: t('risk.of'),
      cell: ({ benefits }) => (
        <ul>
          {benefits.map(({ benefit, title }) => (
            <li key={benefit}>
              <Link href={addresses.benefit(benefit)}>{title}</Link>{' '}
              <PartyChip
                name={owners.get(benefit) ? nameOf(owners.get(benefit) ?? '') : undefined}
                kind="organisation"
              />
            </li>
          ))}
        </ul>
      ),
    },
  ];
}

/** What puts most of one kind of money at risk: its three drivers, and who owns the benefits. */
export function RiskCard({ kind, risks }: { kind: KindOfMoney; risks: readonly ShownRisk[] }) {
  const { t } = useTranslation('benefits');
  const say = useFormats();
  const words = useMoneyWords();
  const range = words.range(atRiskOf(kind, risks), kind.currency);
  const named = words.class(kind.class).toLowerCase();
  const unknown = risks.filter((risk) => keyOf(risk) === kind.key && risk.value === null);
  const columns = useColumns(kind);
  const drivers = driversOf(kind, risks);
  return (
    <>
      <SectionHeading
        title={t('risk.title')}
        finding={
          range ? t('risk.finding', { range, kind: named }) : t('risk.findingNone', { kind: named })
        }
      />
      {drivers.length === 0 ? (
        <EmptyState nothing={t('risk.none')} next={t('risk.noneNext')} />
      ) : (
        <Table
          caption={t('risk.title')}
          columns={columns}
          rows={drivers}
          rowKey={({ factor }) => factor}
        />
      )}
      <p className="benefit-note">
        {unknown.length > 0 &&
          `${t('risk.unknown', { count: unknown.length, names: say.list(unknown.map(({ title }) => title)) })} `}
        {t('risk.note')}
      </p>
    </>
  );
}
