import { useTranslation } from 'react-i18next';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { Card } from '../../parts/card';
import { EmptyState } from '../../parts/empty-state';
import { useFormats, type Formats } from '../../parts/format';
import { SectionHeading } from '../../parts/section-heading';
import { Table, type Column } from '../../parts/table';
import { RecordLink } from '../../records/record-link';
import { inWords } from '../../words/in-words';
import { healthDocument, type HealthQuery } from './health.document';

type Gap = HealthQuery['program']['alignment']['gaps'][number];

const DAY = /^\d{4}-\d\d-\d\d$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** A day as a day, a number as a number, a word of the API as a word. */
function said(value: string, say: Formats): string {
  if (DAY.test(value)) return say.day(value);
  return NUMBER.test(value) ? say.number(Number(value)) : inWords(value);
}

function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  const { t } = useTranslation('overview');
  const say = useFormats();
  const columns: Column<Gap>[] = [
    {
      name: t('gapWhat'),
      cell: ({ what, id, name }) => (
        <RecordLink kind={what} id={id}>
          {name}
        </RecordLink>
      ),
    },
    { name: t('gapDeclared'), cell: ({ declared }) => said(declared, say) },
    { name: t('gapComputed'), cell: ({ computed }) => <strong>{said(computed, say)}</strong> },
    { name: t('gapNote'), cell: ({ note }) => note },
  ];
  return (
    <Table
      caption={t('gaps')}
      columns={columns}
      rows={gaps}
      rowKey={({ what, id }) => `${what}/${id}`}
    />
  );
}

/** Where what was declared is not what computes, one beside the other. */
export function GapsCard({ className }: { className: string }) {
  const { t } = useTranslation('overview');
  const answer = useAnswer(healthDocument, {});
  return (
    <Card className={className}>
      <SectionHeading id="gaps" title={t('gaps')} finding={t('gapsFinding')} />
      <Answered answer={answer} what={t('gaps')}>
        {({ program: { alignment } }) =>
          alignment.gaps.length > 0 ? (
            <Gaps gaps={alignment.gaps} />
          ) : (
            <EmptyState nothing={t('noGaps')} next={t('noGapsNext')} />
          )
        }
      </Answered>
    </Card>
  );
}
