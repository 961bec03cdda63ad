import { useTranslation } from 'react-i18next';
import { Page as Frame } from '../../app/page';

export function Page() {
  const { t } = useTranslation(['desk', 'shell']);
  return (
    <Frame title={t('shell:page.desk')} about={t('desk:about')}>
      {null}
    </Frame>
  );
}
