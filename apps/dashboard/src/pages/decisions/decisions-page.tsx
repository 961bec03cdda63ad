import { useTranslation } from 'react-i18next';
import { Page as Frame } from '../../app/page';

export function Page() {
  const { t } = useTranslation(['decisions', 'shell']);
  return (
    <Frame title={t('shell:page.decisions')} about={t('decisions:about')}>
      {null}
    </Frame>
  );
}
