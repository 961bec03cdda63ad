import { useTranslation } from 'react-i18next';
import { Page as Frame } from '../../app/page';

export function Page() {
  const { t } = useTranslation(['risks', 'shell']);
  return (
    <Frame title={t('shell:page.risks')} about={t('risks:about')}>
      {null}
    </Frame>
  );
}
