import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signInAddress } from '../asking/sign-in-again';
import { installation } from './installation';
import { useWho } from './who';
import './demo-strip.css';

const ResetDemo = lazy(() =>
  import('./reset-demo').then((module) => ({ default: module.ResetDemo })),
);

/** Says that all of this is invented, in whose place one looks, where to take another one, and how to begin anew. */
export function DemoStrip() {
  const { t } = useTranslation('shell');
  const { name, roles } = useWho();
  const { data } = useQuery(installation);
  const [resetting, setResetting] = useState(false);
  if (data?.mode !== 'demo') return null;
  const role = roles.map((one) => t(`role.${one}`)).join(', ');
  return (
    <aside className="demo screen-only" aria-label={t('demo.label')}>
      <p className="demo-words">
        {t('demo.banner', { name, role })} <a href={signInAddress()}>{t('demo.switch')}</a>
        {data.canReset && (
          <button type="button" onClick={() => setResetting(true)}>
            {t('demo.reset')}
          </button>
        )}
      </p>
      {resetting && (
        <Suspense fallback={null}>
          <ResetDemo onClose={() => setResetting(false)} />
        </Suspense>
      )}
    </aside>
  );
}
