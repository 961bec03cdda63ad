import { useTranslation } from 'react-i18next';
import { useHereWith } from '../../app/address';
import { useProgram } from '../../app/program';
import { daysLater } from '../../parts/day';
import { Link } from '../../parts/link';
import { useMoment } from '../../time/moment';
import { lastBoard } from './boards';
import { useSpan } from './span';

/** The moments that one compares with most: the last board, a week ago, the beginning. */
export function CompareWays() {
  const { t } = useTranslation('history');
  const { program, today } = useMoment();
  const { charteredOn } = useProgram();
  const { since } = useSpan();
  const here = useHereWith();
  const ways = [
    { name: t('compare.board'), day: lastBoard(program, today) },
    { name: t('compare.week'), day: daysLater(today, -7) },
    { name: t('compare.charter'), day: charteredOn },
  ];
  return (
    <nav className="compare-ways screen-only" aria-label={t('compare.invite')}>
      {ways.map(({ name, day }) => (
        <Link key={name} href={here({ since: day })} className="button button-plain">
          {name}
        </Link>
      ))}
      {since && (
        <Link href={here({ since: undefined })} className="button button-quiet">
          {t('compare.end')}
        </Link>
      )}
    </nav>
  );
}
