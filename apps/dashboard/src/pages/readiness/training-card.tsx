import { useTranslation } from 'react-i18next';
import { useMoment } from '../../time/moment';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { Age } from '../../parts/age';
import { Card } from '../../parts/card';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { SectionHeading } from '../../parts/section-heading';
import { Table, type Column } from '../../parts/table';
import { useRecordAddress } from '../../records/record-link';
import { LogButton } from './log-button';
import { readinessTrainingDocument, type ReadinessTrainingQuery } from './training.document';
import { usePlaces } from './use-places';

type Training = ReadinessTrainingQuery['program']['training'][number];

const FRESH_DAYS = 30;

/** Of all who are required, with a bar; grey where the record is old, nothing where there is none. */
function Passed({ training: { passed, required, passRate, stale } }: { training: Training }) {
  const say = useFormats();
  const { t } = useTranslation('readiness');
  if (passed === null || passRate === null) return <>{`${t('training.never')} / ${required}`}</>;
  const share = Math.round(100 * passRate);
  return (
    <>
      {t('figure.of', { n: say.number(passed), all: say.number(required) })} ({say.percent(share)})
      <progress
        className={stale ? 'ready-share ready-share-old' : 'ready-share'}
        value={passRate}
        aria-hidden
      />
    </>
  );
}

/** Every change of who is required: a rate that rose because fewer are required is seen through. */
function Denominators({ of }: { of: readonly Training[] }) {
  const { t } = useTranslation('readiness');
  const say = useFormats();
  const { siteName } = usePlaces();
  const changes = of.flatMap(({ audience, site, denominatorChanges }) =>
    denominatorChanges.map((change) => ({ what: `${audience}, ${siteName(site)}`, ...change })),
  );
  if (changes.length === 0) return null;
  return (
    <ul className="ready-missing">
      {changes.map(({ what, on, from, to, reason }) => (
        <li key={`${what} ${on} ${to}`}>
          <b>{what}</b>{' '}
          {t('training.changed', { day: say.day(on), from, to, reason: reason ?? '' })}
        </li>
      ))}
    </ul>
  );
}

function useColumns(): Column<Training>[] {
  const { t } = useTranslation('readiness');
  const { today } = useMoment();
  const { siteName } = usePlaces();
  return [
    { name: t('training.audience'), cell: ({ audience }) => audience },
    {
      name: t('training.site'),
      cell: ({ site }) => siteName(site),
      sortBy: ({ site }) => siteName(site),
    },
    {
      name: t('training.passed'),
      cell: (training) => <Passed training={training} />,
      sortBy: ({ passRate }) => passRate,
    },
    {
      name: t('training.ofTrained'),
      numeric: true,
      cell: ({ passed, trained, passRateOfTrained: rate }) =>
        rate === null || trained === null ? null : `${passed} / ${trained}`,
    },
    {
      name: t('training.recorded'),
      cell: ({ id, required, recordedOn }) => (
        <>
          <Age since={recordedOn ?? undefined} today={today} staleAfter={FRESH_DAYS} />
          <LogButton command="recordTraining" about={{ id, required: String(required) }}>
            {t('training.record')}
          </LogButton>
        </>
      ),
      sortBy: ({ recordedOn }) => recordedOn,
    },
  ];
}

function findingOf(all: readonly Training[]) {
  const required = all.reduce((sum, one) => sum + one.required, 0);
  const passed = all.reduce((sum, one) => sum + (one.passed ?? 0), 0);
  return { n: all.length, required, passed, share: required ? (100 * passed) / required : 0 };
}

/** Who is trained, of all who are required; a rate that rose because fewer are required says so. */
export function TrainingCard() {
  const { t } = useTranslation('readiness');
  const say = useFormats();
  const record = useRecordAddress();
  const columns = useColumns();
  const answer = useAnswer(readinessTrainingDocument, {});
  return (
    <Card className="span-6 ready-card">
      <Answered answer={answer} what={t('training.what')}>
        {({ program: { training } }) => {
          const { share, ...said } = findingOf(training);
          const old = training.filter(({ stale }) => stale).length;
          const finding = t('training.finding', { ...said, share: say.percent(share) });
          return (
            <>
              <SectionHeading
                title={t('training.title')}
                finding={old ? `${finding} ${t('training.unknown', { n: old })}` : finding}
                aside={<LogButton command="defineTraining">{t('training.define')}</LogButton>}
              />
              {training.length === 0 ? (
                <EmptyState nothing={t('training.nothing')} next={t('training.next')} />
              ) : (
                <Table
                  caption={t('training.title')}
                  columns={columns}
                  rows={training}
                  rowKey={({ id }) => id}
                  rowHref={({ id }) => record('training', id)}
                />
              )}
              <Denominators of={training} />
            </>
          );
        }}
      </Answered>
    </Card>
  );
}
