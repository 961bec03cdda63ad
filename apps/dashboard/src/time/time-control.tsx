import { useRouter } from '@tanstack/react-router';
import { CalendarClock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHereWith } from '../app/address';
import { useProgram } from '../app/program';
import { daysBetween, daysLater } from '../parts/day';
import { TextField } from '../parts/field';
import { useFormats } from '../parts/format';
import { dayOfNow, isDay, useMoment } from './moment';
import { MoveTicks } from './move-ticks';
import './time-control.css';

const CALM = 350;
const PANEL = 'time-panel';

/** Goes to another moment on this very page. */
function useGoTo() {
  const { history } = useRouter();
  const here = useHereWith();
  return (moment: { asOf?: string; on?: string }) => history.replace(here(moment));
}

/** The slider from the charter to now; what it stands on is shown when it rests. */
function DaySlider({ from, to, shown }: { from: string; to: string; shown: string }) {
  const { t } = useTranslation('shell');
  const say = useFormats();
  const goTo = useGoTo();
  const [day, setDay] = useState(shown);
  useEffect(() => {
    if (day === shown) return undefined;
    const rest = setTimeout(() => goTo({ asOf: day === to ? undefined : day }), CALM);
    return () => clearTimeout(rest);
  });
  return (
    <div className="time-slider">
      <input
        type="range"
        aria-label={t('time.slider')}
        aria-valuetext={say.day(day)}
        min={0}
        max={daysBetween(from, to)}
        value={daysBetween(from, day)}
        onChange={({ target }) => setDay(daysLater(from, Number(target.value)))}
      />
      <MoveTicks from={from} to={to} />
      <p className="time-ends">
        <span>{say.day(from)}</span>
        {day !== to && <strong>{say.day(day)}</strong>}
        <span>{t('time.now')}</span>
      </p>
    </div>
  );
}

interface TimeButtonProps {
  open: boolean;
  onToggle: () => void;
}

/** Says as of when the page is, and opens the choice of another moment. */
export function TimeButton({ open, onToggle }: TimeButtonProps) {
  const { t } = useTranslation('shell');
  const say = useFormats();
  const { asOf } = useMoment();
  const known = asOf ? t('time.asOf', { day: isDay(asOf) ? say.day(asOf) : asOf }) : t('time.now');
  return (
    <button
      type="button"
      className={asOf ? 'time-open time-past' : 'time-open'}
      aria-expanded={open}
      aria-controls={PANEL}
      aria-label={t('time.open', { moment: known })}
      onClick={onToggle}
    >
      <CalendarClock size={16} aria-hidden />
      <span className="time-word">{known}</span>
    </button>
  );
}

/** The choice of a moment: a slider from the charter to now, and two fields. */
export function TimePanel() {
  const { t } = useTranslation('shell');
  const { charteredOn } = useProgram();
  const { asOf, on } = useMoment();
  const goTo = useGoTo();
  const now = dayOfNow();
  const day = asOf && isDay(asOf) ? asOf.slice(0, 10) : now;
  const field = (name: 'asOf' | 'on', value: string) => ({
    type: 'date',
    min: charteredOn,
    max: now,
    value,
    onChange: ({ target }: { target: HTMLInputElement }) =>
      goTo({ asOf, on, [name]: target.value && target.value < now ? target.value : undefined }),
  });
  return (
    <div id={PANEL} className="time screen-only">
      <div className="time-panel">
        <DaySlider key={day} from={charteredOn} to={now} shown={day} />
        <TextField label={t('time.day')} {...field('asOf', day)} />
        <TextField label={t('time.on')} hint={t('time.onHint')} {...field('on', on ?? '')} />
      </div>
    </div>
  );
}
