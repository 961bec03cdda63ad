import { useTranslation } from 'react-i18next';
import { Page as Frame } from '../../app/page';

export function Page() {
  const { t } = useTranslation(['readiness', 'shell']);
  return (
    <Frame title={t('shell:page.readiness')} about={t('readiness:about')}>
      {null}
    </Frame>
  );
}
