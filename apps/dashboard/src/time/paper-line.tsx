import { useTranslation } from 'react-i18next';
import { useProgram } from '../app/program';
import { useAnswer } from '../asking/use-answer';
import { useFormats } from '../parts/format';
import { usePosition } from '../live/position';
import { lastKnownDocument } from './last-known.document';
import { dayOfNow, isDay, useMoment } from './moment';
import './paper-line.css';

/** Up to which position of the log the page is: what is told now, or the last that was known then. */
function usePositionShown(): string | undefined {
  const { asOf } = useMoment();
  const now = usePosition();
  const isOfDay = asOf !== undefined && isDay(asOf);
  const { data } = useAnswer(lastKnownDocument, {}, { enabled: isOfDay });
  if (isOfDay) return data?.program.changes.nodes[0]?.position;
  return asOf ?? now;
}

/** On paper only: program and page, what was known and what was true when, up to which position. */
export function PaperLine({ page }: { page: string }) {
  const { t } = useTranslation('shell');
  const say = useFormats();
  const { name } = useProgram();
  const { asOf, on, today } = useMoment();
  const position = usePositionShown();
  const isOfPosition = asOf !== undefined && !isDay(asOf);
  const said = [
    !isOfPosition && t('time.paperKnown', { moment: say.day(asOf ?? dayOfNow()) }),
    (on || !isOfPosition) && t('time.paperTrue', { day: say.day(today) }),
    position && t('time.paperPosition', { position }),
    t('time.paperPrinted', { day: say.day(dayOfNow()) }),
  ];
  return (
    <div className="paper-only paper-line" data-position={position}>
      <p className="paper-title">{t('time.paper', { program: name, page })}</p>
      <p>{said.filter(Boolean).join(' · ')}</p>
    </div>
  );
}
