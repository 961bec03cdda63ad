import { useTranslation } from 'react-i18next';
import { Page as Frame } from '../../app/page';
import { Tokens } from './tokens';
import './admin.css';

/** The own API tokens, for every member. */
export function Page() {
  const { t } = useTranslation('shell');
  return (
    <Frame title={t('page.tokens')}>
      <Tokens />
    </Frame>
  );
}
