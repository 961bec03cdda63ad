import { useTranslation } from 'react-i18next';
import { useHereWith } from '../../app/address';
import { useInside } from '../../app/inside';
import { useWho } from '../../app/who';
import { useAnswer } from '../../asking/use-answer';
import { useFormats } from '../../parts/format';
import { Skeleton } from '../../parts/skeleton';
import { Figure } from '../../records/figure';
import { isLate, isOpen, lists, type Commitment } from './commitment';
import { reliabilityDocument, type ReliabilityQuery } from './reliability.document';

/** How many wait, are late or without a promise, and how many of all were kept. */
export function CommitmentFigures({ commitments }: { commitments: readonly Commitment[] }) {
  const { t } = useTranslation('commitments');
  const { voices } = useWho();
  const say = useFormats();
  const here = useHereWith();
  const inside = useInside();
  const { data, isPending } = useAnswer(reliabilityDocument, {}, { enabled: inside });
  const whole = data?.program.reliability.find(({ performer }) => performer === null);
  const listOf = (show: string) => `${here({ show, of: undefined })}#commitments`;
  const late = commitments.filter(isLate);
  const count = (list: keyof typeof lists) =>
    say.number(commitments.filter((one) => lists[list](one, voices)).length);
  if (inside && isPending) return <Skeleton what={t('figures.label')} lines={4} />;
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
        label={t('figures.late')}
        value={<span className={late.length > 0 ? 'negative' : ''}>{say.number(late.length)}</span>}
        href={listOf('late')}
        about={t('figures.lateAbout', {
          overdue: late.filter((one) => one.overdue).length,
          unexplained: late.filter((one) => one.reasonDemanded).length,
          unjudged: late.filter((one) => one.acceptanceOverdue).length,
        })}
      />
      <Figure
        label={t('figures.asked')}
        value={count('asked')}
        href={listOf('asked')}
        about={t('figures.askedAbout')}
      />
      {whole && <Kept whole={whole} listOf={listOf} />}
    </section>
  );
}

interface KeptProps {
  whole: ReliabilityQuery['program']['reliability'][number];
  listOf: (show: string) => string;
}

/** How many of the promises that ended were kept, and how late they usually were. */
function Kept({ whole: { ppc, n, tooFew, medianSlipDays }, listOf }: KeptProps) {
  const { t } = useTranslation('commitments');
  const say = useFormats();
  const isKnown = !tooFew && ppc !== null;
  return (
    <>
      <Figure
        label={t('figures.kept')}
        value={isKnown ? say.percent(100 * ppc) : '–'}
        href={listOf('ended')}
        about={
          isKnown
            ? t('figures.keptAbout', { kept: Math.round(ppc * n), n })
            : t('figures.keptTooFew', { n })
        }
      />
      <Figure
        label={t('figures.slip')}
        value={tooFew || medianSlipDays === null ? '–' : `${say.signed(medianSlipDays)} d`}
        href={listOf('all')}
        about={t('figures.slipAbout')}
      />
    </>
  );
}
