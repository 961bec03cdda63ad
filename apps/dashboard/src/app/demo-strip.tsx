import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { signInAddress } from '../asking/sign-in-again';
import { installation } from './installation';
import { useWho } from './who';
import './demo-strip.css';

/** Says that all of this is invented, in whose place one looks, and where to take another one. */
export function DemoStrip() {
  const { t } = useTranslation('shell');
  const { name, roles } = useWho();
  const { data } = useQuery(installation);
  if (data?.mode !== 'demo') return null;
  const role = roles.map((one) => t(`role.${one}`)).join(', ');
  return (
    <aside className="demo screen-only" aria-label={t('demo.label')}>
      <p className="demo-words">
        {t('demo.banner', { name, role })} <a href={signInAddress()}>{t('demo.switch')}</a>
      </p>
    </aside>
  );
}
