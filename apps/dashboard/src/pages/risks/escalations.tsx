import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { inShort } from '../../parts/in-short';
import { SectionHeading } from '../../parts/section-heading';
import { Table, type Column } from '../../parts/table';
import { RecordLink } from '../../records/record-link';
import type { Flag } from './flag';

type Step = Flag['escalations'][number] & { flag: Flag };

/** Every time a flag went up: to whom, when and why. */
export function Escalations({ flags }: { flags: readonly Flag[] }) {
  const { t } = useTranslation('risks');
  const say = useFormats();
  const steps = flags
    .flatMap((flag) => flag.escalations.map((step): Step => ({ ...step, flag })))
    .filter(({ down }) => !down)
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
  const columns: Column<Step>[] = [
    {
      name: t('column.flag'),
      cell: ({ flag: { id, seen }, cause, reason }) => (
        <>
          <RecordLink kind="flag" id={id} className="row-link">
            {inShort(seen)}
          </RecordLink>
          <span className="under">
            {t(`escalations.cause.${cause}`)}
            {cause === 'person' && `: ${reason}`}
          </span>
        </>
      ),
    },
    {
      name: t('escalations.to'),
      cell: ({ to, at }) => (
        <>
          {t(`addressee.${to}`)}
          <span className="under">{say.day(at)}</span>
        </>
      ),
      sortBy: ({ at }) => at,
    },
  ];
  const clock = steps.filter(({ cause }) => cause === 'responseClock').length;
  return (
    <div className="stack">
      <SectionHeading
        title={t('escalations.title')}
        finding={steps.length > 0 && t('escalations.finding', { count: steps.length, clock })}
      />
      {steps.length === 0 ? (
        <EmptyState nothing={t('escalations.nothing')} next={t('escalations.next')} />
      ) : (
        <Table
          caption={t('escalations.caption')}
          columns={columns}
          rows={steps}
          rowKey={({ flag, at }) => `${flag.id} ${at}`}
        />
      )}
    </div>
  );
}
