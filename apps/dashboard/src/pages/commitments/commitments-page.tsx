import { useTranslation } from 'react-i18next';
import { Page as Frame } from '../../app/page';

export function Page() {
  const { t } = useTranslation(['commitments', 'shell']);
  return (
    <Frame title={t('shell:page.commitments')} about={t('commitments:about')}>
      {null}
    </Frame>
  );
}
