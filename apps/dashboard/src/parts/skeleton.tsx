import { useTranslation } from 'react-i18next';
import './skeleton.css';

interface SkeletonProps {
  /** What is on its way: `the benefits`. */
  what: string;
  lines?: number;
}

/** The place of what is being asked for; says so to who cannot see it. */
export function Skeleton({ what, lines = 3 }: SkeletonProps) {
  const { t } = useTranslation('shell');
  return (
    <div className="skeleton" role="status" aria-busy>
      <span className="unseen">{t('part.loading', { what })}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden />
      ))}
    </div>
  );
}
