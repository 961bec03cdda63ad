import { useTranslation } from 'react-i18next';
import { useHereWith } from '../../app/address';
import { useInside } from '../../app/inside';
import { useWho } from '../../app/who';
import { useAnswer } from '../../asking/use-answer';
import { useFormats } from '../../parts/format';
import { Figure } from '../../records/figure';
import { isOpen, lists, type Commitment } from './commitment';
import { reliabilityDocument } from './reliability.document';

/** How many wait, are late or without a promise, and how many of all were kept. */
export function CommitmentFigures({ commitments }: { commitments: readonly Commitment[] }) {
  const { t } = useTranslation('commitments');
  const { voices } = useWho();
  const say = useFormats();
  const here = useHereWith();
  const { data } = useAnswer(reliabilityDocument, {}, { enabled: useInside() });
  const whole = data?.program.reliability.find(({ performer }) => performer === null);
  const few = whole?.tooFew;
  const listOf = (show: string) => `${here({ show, of: undefined })}#commitments`;
  const overdue = commitments.filter((one) => one.overdue).length;
  const unexplained = commitments.filter(({ reasonDemanded }) => reasonDemanded).length;
  const count = (list: keyof typeof lists) =>
    say.number(commitments.filter((one) => lists[list](one, voices)).length);
  return (
    <section className="card strip" aria-label={t('figures.label')}>
      {voices.length > 0 && (
        <Figure
          label={t('figures.waiting')}
          value={count('mine')}
          href={listOf('mine')}
          about={t('figures.waitingAbout', { count: commitments.filter(isOpen).length })}
        />
      )}
      <Figure
        label={t('figures.overdue')}
        value={<span className={overdue > 0 ? 'negative' : ''}>{overdue}</span>}
        href={listOf('late')}
        about={t('figures.overdueAbout', { count: unexplained })}
      />
      <Figure
        label={t('figures.asked')}
        value={count('asked')}
        href={listOf('asked')}
        about={t('figures.askedAbout')}
      />
      {whole && (
        <Figure
          label={t('figures.kept')}
          value={few || whole.ppc === null ? '–' : say.percent(100 * whole.ppc)}
          href={listOf('ended')}
          about={
            few || whole.ppc === null
              ? t('figures.keptTooFew', { n: whole.n })
              : t('figures.keptAbout', { kept: Math.round(whole.ppc * whole.n), n: whole.n })
          }
        />
      )}
      {whole && (
        <Figure
          label={t('figures.slip')}
          value={
            few || whole.medianSlipDays === null ? '–' : `${say.signed(whole.medianSlipDays)} d`
          }
          href={listOf('all')}
          about={t('figures.slipAbout')}
        />
      )}
    </section>
  );
}
