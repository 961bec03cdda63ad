import { useTranslation } from 'react-i18next';
import { useFormats } from '../../parts/format';
import { useActs } from './row-actions';
import { Sheet } from './sheet';
import type { StandingPartsQuery } from './standing-parts.document';

type Goal = StandingPartsQuery['program']['goals'][number];

/** A goal as it reads now, and every wording before with the reason of the next. */
function Words({ goal: { text, version, pinnedOn, amendments } }: { goal: Goal }) {
  const { t } = useTranslation('admin');
  const say = useFormats();
  return (
    <>
      {text}{' '}
      <span className="admin-aside">
        {t('program.version', { version })}, {t('since', { day: say.day(pinnedOn) })}
      </span>
      {amendments.length > 0 && (
        <details className="admin-earlier">
          <summary>{t('program.earlier')}</summary>
          <ol>
            {amendments.map((words) => (
              <li key={words.since + words.text}>
                {words.text}{' '}
                <span className="admin-aside">
                  {t('since', { day: say.day(words.since) })}
                  {words.reason && `: ${words.reason}`}
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

/** The goals that were pinned, with every amendment. */
export function Goals({ goals }: { goals: readonly Goal[] }) {
  const { t } = useTranslation('admin');
  const acts = useActs<Goal>(['amendGoal'], ({ id, text }) => ({
    about: { goal: id, text },
    name: text,
  }));
  return (
    <Sheet
      title={t('program.goals')}
      nothing={t('program.goalsNothing')}
      next={t('program.goalsNext')}
      columns={[{ name: t('program.goal'), cell: (goal) => <Words goal={goal} /> }, ...acts]}
      rows={goals}
      rowKey={({ id }) => id}
    />
  );
}
