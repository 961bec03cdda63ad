import { useTranslation } from 'react-i18next';
import { EmptyState } from '../parts/empty-state';
import { Link } from '../parts/link';

/** In place of a page that is not there, or not for this reader. */
export function NotFound() {
  const { t } = useTranslation('shell');
  return (
    <main className="page">
      <EmptyState
        nothing={t('notFound.title')}
        next={t('notFound.next')}
        action={<Link href="/">{t('notFound.start')}</Link>}
      />
    </main>
  );
}
