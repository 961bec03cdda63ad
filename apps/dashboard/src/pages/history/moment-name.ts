import { useTranslation } from 'react-i18next';
import { useFormats } from '../../parts/format';
import { isDay } from '../../time/moment';

/** A moment as it stands in a heading: its day, its position, or now. */
export function useMomentName() {
  const { t } = useTranslation('history');
  const say = useFormats();
  return (moment: string | undefined) => {
    if (!moment) return t('compare.now');
    return isDay(moment) ? say.day(moment) : t('compare.position', { position: moment });
  };
}
