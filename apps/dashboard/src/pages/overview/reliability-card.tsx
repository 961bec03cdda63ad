import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { Card } from '../../parts/card';
import { useFormats } from '../../parts/format';
import { MaybeLink } from '../../parts/link';
import { SectionHeading } from '../../parts/section-heading';
import { Table, type Column } from '../../parts/table';
import { inWords } from '../../words/in-words';
import { overviewReliabilityDocument, type OverviewReliabilityQuery } from './reliability.document';

type Group = OverviewReliabilityQuery['program']['reliability'][number];

/** The reason that was given most; null where none was needed. */
function mainReason({ reasons }: Group): string | null {
  const [most] = reasons
    .filter(({ reason }) => reason !== null)
    .toSorted((a, b) => b.count - a.count);
  return most?.reason ? inWords(most.reason) : null;
}

function Groups({ groups }: { groups: readonly Group[] }) {
  const { t } = useTranslation('overview');
  const say = useFormats();
  const address = usePageAddress();
  const few = <span className="overview-few">{t('tooFew')}</span>;
  const columns: Column<Group>[] = [
    {
      name: t('group'),
      cell: ({ name, performer }) => (
        <MaybeLink
          href={performer ? address('commitments', { of: performer, show: 'all' }) : undefined}
        >
          {name ?? t('wholeProgram')}
        </MaybeLink>
      ),
    },
    {
      name: t('keptOf'),
      numeric: true,
      cell: ({ kept, n, tooFew }) =>
        tooFew ? few : t('of', { some: say.number(kept), all: say.number(n) }),
      sortBy: ({ keptRate, tooFew }) => (tooFew ? null : keptRate),
    },
    {
      name: t('keptFirstDay'),
      numeric: true,
      cell: ({ ppc, tooFew }) => (tooFew || ppc === null ? null : say.percent(100 * ppc)),
      sortBy: ({ ppc, tooFew }) => (tooFew ? null : ppc),
    },
    { name: t('mainReason'), cell: (group) => (group.tooFew ? null : mainReason(group)) },
  ];
  return (
    <Table
      caption={t('reliability')}
      columns={columns}
      rows={groups}
      rowKey={({ performer }) => performer ?? ''}
    />
  );
}

/** Whether promises are kept, of the whole program and of each group with enough of them. */
export function ReliabilityCard({ className }: { className: string }) {
  const { t } = useTranslation('overview');
  const say = useFormats();
  const answer = useAnswer(overviewReliabilityDocument, {});
  return (
    <Card className={className}>
      <Answered answer={answer} what={t('reliability')}>
        {({ program: { reliability } }) => {
          const [whole] = reliability;
          const withPromises = reliability.filter(({ n }) => n > 0);
          return (
            <>
              <SectionHeading
                title={t('reliability')}
                finding={
                  whole && !whole.tooFew
                    ? t('reliabilityFinding', {
                        kept: say.number(whole.kept),
                        n: say.number(whole.n),
                        share: say.percent(100 * (whole.ppc ?? 0)),
                      })
                    : t('tooFewFinding')
                }
              />
              <Groups groups={withPromises} />
            </>
          );
        }}
      </Answered>
    </Card>
  );
}
