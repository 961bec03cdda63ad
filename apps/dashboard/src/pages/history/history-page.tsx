import { useTranslation } from 'react-i18next';
import { Page as Frame } from '../../app/page';

export function Page() {
  const { t } = useTranslation(['history', 'shell']);
  return (
    <Frame title={t('shell:page.history')} about={t('history:about')}>
      {null}
    </Frame>
  );
}
