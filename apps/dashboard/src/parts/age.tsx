import { CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { daysBetween } from './day';
import { useFormats } from './format';
import './age.css';

interface AgeProps {
  /** The day it happened; absent, it never did. */
  since?: string;
  /** The day of looking, which may be in the past. */
  today: string;
  /** From how many days on the matter is stale. */
  staleAfter?: number;
  /** It is of an assessment, and says so: `Assessed 9 days ago`. */
  assessed?: boolean;
}

/** How long ago, in words; and that it is stale, if it is. */
export function Age({ since, today, staleAfter, assessed = false }: AgeProps) {
  const { t } = useTranslation('shell');
  const say = useFormats();
  if (!since)
    return <span className="age age-stale">{t(assessed ? 'age.neverAssessed' : 'age.never')}</span>;
  const days = daysBetween(since, today);
  const counted = say.counted(Math.abs(days));
  const age =
    days === 0 ? t('age.today') : days > 0 ? t('age.ago', counted) : t('age.ahead', counted);
  const words = assessed ? t('age.assessed', { age }) : age;
  const stale = staleAfter !== undefined && days > staleAfter;
  return (
    <time className={stale ? 'age age-stale' : 'age'} dateTime={since} title={say.day(since)}>
      {stale && <CircleDashed size={13} aria-hidden />}
      {stale ? t('age.stale', { age: words }) : words}
    </time>
  );
}
