import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { inShort } from '../../parts/in-short';
import { SectionHeading } from '../../parts/section-heading';
import { StatusChip } from '../../parts/status-chip';
import { Table, type Column } from '../../parts/table';
import { RecordLink } from '../../records/record-link';
import { useMoment } from '../../time/moment';
import { inWords } from '../../words/in-words';
import { Owner } from './flag-words';
import type { CodedRisk, Risk } from './risk';

type Score = Risk['scores']['current'];

const scoreOf = (score: Score) => score?.score ?? null;

/** What is to be done next about a risk, and whether its day has passed. */
function NextStep({ risk }: { risk: Risk }) {
  const { t } = useTranslation('risks');
  const { today } = useMoment();
  const say = useFormats();
  const step = risk.mitigations.findLast(({ done }) => !done);
  if (!step)
    return (
      <span className={risk.status === 'open' ? 'negative' : 'muted'}>{t('register.noPlan')}</span>
    );
  const late = step.dueOn !== null && step.dueOn < today && risk.status === 'open';
  const said = { text: inShort(step.text), day: step.dueOn ? say.day(step.dueOn) : '' };
  return (
    <span className={late ? 'negative' : undefined}>
      {t(late ? 'register.late' : 'register.by', said)}
    </span>
  );
}

const STANDING = {
  extreme: 'offTrack',
  high: 'offTrack',
  medium: 'atRisk',
  moderate: 'atRisk',
  low: 'onTrack',
} as const;

/** The band of a score as its publication calls it. */
export function Band({ score }: { score: Score }) {
  const { t } = useTranslation('risks');
  return score ? (
    <StatusChip standing={STANDING[score.band]} word={inWords(score.band)} />
  ) : (
    <StatusChip standing="notSet" word={t('register.notScored')} />
  );
}

/** The highest first, what is closed last. */
const worstFirst = (one: CodedRisk, other: CodedRisk) =>
  Number(one.status === 'closed') - Number(other.status === 'closed') ||
  (scoreOf(other.scores.current) ?? 0) - (scoreOf(one.scores.current) ?? 0);

/** All risks with their three scores, what is done and who owns them. */
export function RiskRegister({ risks }: { risks: readonly CodedRisk[] }) {
  const { t } = useTranslation('risks');
  const open = risks.filter(({ status }) => status === 'open');
  const score = (which: 'inherent' | 'current' | 'target'): Column<CodedRisk> => ({
    name: t(`register.${which}`),
    numeric: true,
    cell: ({ scores }) => scoreOf(scores[which]),
    sortBy: ({ scores }) => scoreOf(scores[which]),
  });
  const columns: Column<CodedRisk>[] = [
    {
      name: t('register.risk'),
      cell: ({ id, code, title }) => (
        <RecordLink kind="risk" id={id} className="row-link">
          {code} {inShort(title)}
        </RecordLink>
      ),
    },
    {
      name: t('register.band'),
      cell: ({ scores, status }) =>
        status === 'closed' ? (
          <StatusChip standing="onTrack" word={t('issues.closed')} />
        ) : (
          <Band score={scores.current} />
        ),
    },
    score('inherent'),
    score('current'),
    score('target'),
    { name: t('column.owner'), cell: ({ owner }) => <Owner id={owner} /> },
    { name: t('register.doing'), cell: (risk) => <NextStep risk={risk} /> },
  ];
  const worst = risks.toSorted(worstFirst);
  return (
    <div className="stack">
      <SectionHeading
        title={t('register.title')}
        finding={t('register.finding', {
          count: open.length,
          closed: risks.length - open.length,
        })}
      />
      {risks.length === 0 ? (
        <EmptyState nothing={t('register.nothing')} next={t('register.next')} />
      ) : (
        <Table
          caption={t('register.caption')}
          columns={columns}
          rows={worst}
          rowKey={({ id }) => id}
        />
      )}
    </div>
  );
}
