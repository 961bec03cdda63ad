import { useTranslation } from 'react-i18next';
import { useAsked, useHereWith } from '../../app/address';
import { Link } from '../../parts/link';
import { inWords } from '../../words/in-words';
import './factor.css';

interface Touching {
  readonly factor: string | null;
}

/** What touches a factor; all where none is asked for. */
export const touching = <Thing extends Touching>(
  things: readonly Thing[],
  asked: string | undefined,
): readonly Thing[] => (asked ? things.filter(({ factor }) => factor === asked) : things);

/** Which factor of alignment the page is narrowed to, and the way back to all of them. */
export function FactorChoice() {
  const { t } = useTranslation('risks');
  const { factor } = useAsked();
  const here = useHereWith();
  if (!factor) return null;
  const names: Readonly<Record<string, string>> = t('factor.names', { returnObjects: true });
  const name = (Object.hasOwn(names, factor) && names[factor]) || inWords(factor);
  return (
    <p className="factor-choice" role="status">
      {t('factor.only', { name })}{' '}
      <Link href={here({ factor: undefined })} className="screen-only">
        {t('factor.all')}
      </Link>
    </p>
  );
}
