import { useTranslation } from 'react-i18next';
import { Link } from './link';
import './filter.css';

interface FilterProps {
  label: string;
  choices: readonly { word: string; count: number; href: string; here: boolean }[];
}

/** Which rows are shown: a link for each kind, with how many there are. */
export function Filter({ label, choices }: FilterProps) {
  const { t } = useTranslation('shell');
  return (
    <nav className="filter" aria-label={label}>
      {choices.map(({ word, count, href, here }) => (
        <Link
          key={word}
          href={href}
          className={here ? 'filter-choice filter-here' : 'filter-choice'}
        >
          {word} <span className="filter-count">{count}</span>
          {here && <span className="unseen">{t('part.chosen')}</span>}
        </Link>
      ))}
    </nav>
  );
}
