import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';

/** In place of a page that broke, also because a newer build took its parts away. */
export function Broke() {
  const { t } = useTranslation('shell');
  return (
    <main className="page">
      <EmptyState
        nothing={t('broke.title')}
        next={t('broke.next')}
        action={<Button onClick={() => location.reload()}>{t('broke.again')}</Button>}
      />
    </main>
  );
}
