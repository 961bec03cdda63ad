import { useTranslation } from 'react-i18next';
import { Page as Frame } from '../../app/page';

export function Page() {
  const { t } = useTranslation(['benefits', 'shell']);
  return (
    <Frame title={t('shell:page.benefits')} about={t('benefits:about')}>
      {null}
    </Frame>
  );
}
