import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Banner } from '../parts/banner';
import { signInAddress } from '../asking/sign-in-again';
import { installation } from './installation';
import { useWho } from './who';

/** Says that all of this is invented, in whose place one looks, and where to take another one. */
export function DemoBanner() {
  const { t } = useTranslation('shell');
  const { name, roles } = useWho();
  const { data } = useQuery(installation);
  if (data?.mode !== 'demo') return null;
  const role = roles.map((one) => t(`role.${one}`)).join(', ');
  return (
    <div className="page-banner screen-only">
      <Banner action={<a href={signInAddress()}>{t('demo.switch')}</a>}>
        {t('demo.banner', { name, role })}
      </Banner>
    </div>
  );
}
