import { useTranslation } from 'react-i18next';
import { useProgram } from '../app/program';
import { useFormats } from '../parts/format';
import { usePosition } from '../live/position';
import { dayOfNow, isDay, useMoment } from './moment';

/** On paper only: the program, as of when its page is, up to which position, and when it was printed. */
export function PaperLine() {
  const { t } = useTranslation('shell');
  const say = useFormats();
  const { name } = useProgram();
  const { asOf, on, today } = useMoment();
  const position = usePosition();
  const known =
    asOf && !isDay(asOf)
      ? t('time.paperPosition', { position: asOf })
      : say.day(asOf ?? dayOfNow());
  return (
    <p className="paper-only">
      {t('time.paper', { program: name, moment: known, today: say.day(dayOfNow()) })}
      {on && ` · ${t('time.trueOn', { day: say.day(today) })}`}
      {!asOf && position && ` · ${t('time.paperPosition', { position })}`}
    </p>
  );
}
