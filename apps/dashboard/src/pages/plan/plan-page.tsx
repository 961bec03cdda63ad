import { useTranslation } from 'react-i18next';
import { Page as Frame } from '../../app/page';

export function Page() {
  const { t } = useTranslation(['plan', 'shell']);
  return (
    <Frame title={t('shell:page.plan')} about={t('plan:about')}>
      {null}
    </Frame>
  );
}
