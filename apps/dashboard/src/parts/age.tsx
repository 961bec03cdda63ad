import { CircleDashed } from 'lucide-react';
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
  /** Before the age: `Assessed`. */
  verb?: string;
}

/** How long ago, in words; and that it is stale, if it is. */
export function Age({ since, today, staleAfter, verb }: AgeProps) {
  const say = useFormats();
  if (!since)
    return <span className="age age-stale">{verb ? `Never ${verb.toLowerCase()}` : 'Never'}</span>;
  const days = daysBetween(since, today);
  const words =
    days === 0
      ? 'today'
      : days > 0
        ? `${say.count(days, 'day')} ago`
        : `in ${say.count(-days, 'day')}`;
  const stale = staleAfter !== undefined && days > staleAfter;
  return (
    <time className={stale ? 'age age-stale' : 'age'} dateTime={since} title={say.day(since)}>
      {stale && <CircleDashed size={13} aria-hidden />}
      {verb ? `${verb} ` : ''}
      {words}
      {stale && ', stale'}
    </time>
  );
}
