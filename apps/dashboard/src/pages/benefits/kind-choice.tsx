import { useTranslation } from 'react-i18next';
import { useHereWith } from '../../app/address';
import { Link } from '../../parts/link';
import type { KindOfMoney } from './kinds-of-money';
import { useMoneyWords } from './money-words';

/** Which kind of money the cards below are about. */
export function KindChoice({ kinds, chosen }: { kinds: readonly KindOfMoney[]; chosen: string }) {
  const { t } = useTranslation('benefits');
  const here = useHereWith();
  const words = useMoneyWords();
  if (kinds.length < 2) return null;
  return (
    <nav className="screen-only" aria-label={t('kindChosen')}>
      <ul className="benefit-kinds">
        {kinds.map((kind) => (
          <li key={kind.key} aria-current={kind.key === chosen ? 'true' : undefined}>
            <Link
              href={here({ kind: kind.key })}
              className={kind.key === chosen ? 'benefit-kind benefit-kind-chosen' : 'benefit-kind'}
            >
              {words.kind(kind)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
