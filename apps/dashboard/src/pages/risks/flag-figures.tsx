import { useTranslation } from 'react-i18next';
import { useHereWith } from '../../app/address';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { useFormats } from '../../parts/format';
import { Figure } from '../../records/figure';
import { flagFiguresDocument } from './flag-figures.document';

/** How flags are answered, each figure with its base and the list it was counted from. */
export function FlagFigures() {
  const { t } = useTranslation('risks');
  const say = useFormats();
  const here = useHereWith();
  const answer = useAnswer(flagFiguresDocument, {});
  const listOf = (show: string) => `${here({ show })}#flags`;
  const share = (value: number | null) => (value === null ? '–' : say.percent(value));
  return (
    <section className="card strip" aria-label={t('figures.label')}>
      <Answered answer={answer} what={t('what.figures')} lines={3}>
        {({ program: { flagFigures: figures } }) => (
          <>
            <Figure
              label={t('figures.overdue')}
              value={
                <span className={figures.overdue > 0 ? 'negative' : undefined}>
                  {say.number(figures.overdue)}
                </span>
              }
              href={listOf('overdue')}
              about={t('figures.overdueAbout', { count: figures.open })}
            />
            <Figure
              label={t('figures.inTime')}
              value={share(figures.acknowledgedInTimePct)}
              href={listOf('all')}
              about={t('figures.inTimeAbout')}
            />
            <Figure
              label={t('figures.age')}
              value={
                figures.medianAgeDays === null ? '–' : `${say.number(figures.medianAgeDays)} d`
              }
              href={listOf('open')}
              about={t('figures.ageAbout')}
            />
            <Figure
              label={t('figures.rejected')}
              value={share(figures.rejectedPct)}
              href={listOf('ended')}
              about={t('figures.rejectedAbout')}
            />
            <Figure
              label={t('figures.missed')}
              value={share(figures.missedSignalPct)}
              href={`${here({})}#issues`}
              about={t('figures.missedAbout', { count: figures.becameIssues })}
            />
          </>
        )}
      </Answered>
    </section>
  );
}
