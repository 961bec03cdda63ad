import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { Card } from '../../parts/card';
import { EmptyState } from '../../parts/empty-state';
import { SectionHeading } from '../../parts/section-heading';
import { Table, type Column } from '../../parts/table';
import { NotAll } from '../../records/not-all';
import { atRiskOf, kindsOf, type Counted, type KindOfMoney } from '../benefits/kinds-of-money';
import { useMoneyWords } from '../benefits/money-words';
import { overviewKindsDocument, type OverviewKindsQuery } from './kinds.document';

type Kind = KindOfMoney<Counted>;

function useColumns(risks: OverviewKindsQuery['program']['benefitsAtRisk']): Column<Kind>[] {
  const { t } = useTranslation('overview');
  const words = useMoneyWords();
  return [
    { name: t('kind'), cell: (kind) => words.kind(kind) },
    {
      name: t('kindYearly'),
      numeric: true,
      cell: ({ yearly, currency }) => words.money(yearly, currency),
    },
    {
      name: t('kindPlanned'),
      numeric: true,
      cell: ({ planned, currency }) => words.money(planned, currency),
    },
    {
      name: t('kindRealised'),
      numeric: true,
      cell: ({ realised, currency }) => <strong>{words.money(realised, currency) ?? '–'}</strong>,
    },
    { name: t('kindAtRisk'), cell: (kind) => words.atRisk(atRiskOf(kind, risks), kind.currency) },
  ];
}

function Kinds({ benefits: { nodes }, benefitsAtRisk }: OverviewKindsQuery['program']) {
  const { t } = useTranslation('overview');
  const words = useMoneyWords();
  const address = usePageAddress();
  const columns = useColumns(benefitsAtRisk);
  const kinds = kindsOf(nodes);
  const cash = kinds.find(({ class: kind }) => kind === 'cashable');
  return (
    <>
      <SectionHeading
        title={t('kinds')}
        finding={
          cash &&
          t('kindsFinding', {
            realised: words.money(cash.realised, cash.currency) ?? '–',
            planned: words.money(cash.planned, cash.currency) ?? '–',
          })
        }
      />
      {kinds.length === 0 ? (
        <EmptyState nothing={t('noKinds')} next={t('noKindsNext')} />
      ) : (
        <Table
          caption={t('kinds')}
          columns={columns}
          rows={kinds}
          rowKey={({ key }) => key}
          rowHref={({ key }) => address('benefits', { kind: key })}
        />
      )}
    </>
  );
}

/** Of what was promised, how much is planned, realised and at risk: a line for each kind of money. */
export function KindsCard({ className }: { className: string }) {
  const { t } = useTranslation('overview');
  const answer = useAnswer(overviewKindsDocument, {});
  return (
    <Card className={className}>
      <Answered answer={answer} what={t('kinds')}>
        {({ program }) => (
          <>
            <Kinds {...program} />
            <NotAll
              kind="benefit"
              shown={program.benefits.nodes.length}
              all={program.benefits.totalCount}
            />
          </>
        )}
      </Answered>
    </Card>
  );
}
