import { useTranslation } from 'react-i18next';
import { useHereWith, usePageAddress } from '../app/address';
import { Banner } from '../parts/banner';
import { useFormats } from '../parts/format';
import { Link } from '../parts/link';
import { isDay, useMoment } from './moment';
import './past-banner.css';

/** Says that the page shows the past, and the ways back to now and to what came since. */
export function PastBanner() {
  const { t } = useTranslation('shell');
  const say = useFormats();
  const { asOf, on } = useMoment();
  const here = useHereWith();
  const address = usePageAddress();
  if (!asOf && !on) return null;
  return (
    <div className="page-banner screen-only">
      <Banner
        kind="past"
        action={
          <span className="past-ways">
            {asOf && (
              <Link href={address('history', { asOf: undefined, on: undefined, since: asOf })}>
                {t('time.compare')}
              </Link>
            )}
            <Link href={here({ asOf: undefined, on: undefined })}>{t('time.backToNow')}</Link>
          </span>
        }
      >
        {asOf &&
          (isDay(asOf)
            ? t('time.past', { day: say.day(asOf) })
            : t('time.pastPosition', { position: asOf }))}{' '}
        {on && t('time.trueOn', { day: say.day(on) })}
      </Banner>
    </div>
  );
}
