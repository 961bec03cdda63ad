import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../app/address';
import { useFormats } from '../parts/format';
import { Link } from '../parts/link';

interface NotAllProps {
  /** As the history calls it: `risk`, `plan`. */
  kind: string;
  /** How many the page has. */
  shown: number;
  /** How many there are. */
  all: number;
}

/** Says that a list, and what is counted from it, has not all that there is, and where the others are. */
export function NotAll({ kind, shown, all }: NotAllProps) {
  const { t } = useTranslation('shell');
  const say = useFormats();
  const address = usePageAddress();
  if (shown >= all) return null;
  return (
    <p className="muted">
      {t('notAll.some', { shown: say.number(shown), all: say.number(all) })}{' '}
      <Link href={address('history', { kind })}>
        {t('notAll.others', { n: say.number(all - shown) })}
      </Link>
    </p>
  );
}
