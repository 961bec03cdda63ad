import { useTranslation } from 'react-i18next';
import { Page as Frame } from '../../app/page';

export function Page() {
  const { t } = useTranslation(['admin', 'shell']);
  return (
    <Frame title={t('shell:page.admin')} about={t('admin:about')}>
      {null}
    </Frame>
  );
}
