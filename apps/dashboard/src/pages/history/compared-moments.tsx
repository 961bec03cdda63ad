import { useTranslation } from 'react-i18next';
import { useWho } from '../../app/who';
import { pages } from '../../app/pages';
import { Card } from '../../parts/card';
import { SectionHeading } from '../../parts/section-heading';
import { useMoment } from '../../time/moment';
import { BoardDay } from './board-day';
import { ComparedDates, ComparedFigures } from './compared-figures';
import { DigestOfSpan } from './digest-of-span';
import { useUntil } from './span';

/** What changed between two moments: in sentences, and every figure side by side. */
export function ComparedMoments({ since }: { since: string }) {
  const { t } = useTranslation('history');
  const { roles } = useWho();
  const { on } = useMoment();
  const until = useUntil();
  const moments = { since, until };
  const isInside = roles.some((role) => (pages.overview as readonly string[]).includes(role));
  const Figures = isInside ? ComparedFigures : ComparedDates;
  return (
    <>
      <Card className="span-5">
        <SectionHeading title={t('compare.title')} aside={<BoardDay key={since} since={since} />} />
        <DigestOfSpan key={`${since} ${until} ${on}`} moments={moments} />
      </Card>
      <Card className="span-7 compared">
        <SectionHeading title={t('compare.figures')} />
        <Figures moments={moments} />
      </Card>
    </>
  );
}
