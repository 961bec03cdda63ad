import { useTranslation } from 'react-i18next';
import { useFormats } from '../../parts/format';
import { StatusChip } from '../../parts/status-chip';
import { Figure } from '../../records/figure';
import { useRecordAddress } from '../../records/record-link';
import type { WholeMeasure } from './course';

/** Where a measure is, from where it came and where it is to go. */
export function MeasureFigures({ measure }: { measure: WholeMeasure }) {
  const { t } = useTranslation('benefits');
  const say = useFormats();
  const href = useRecordAddress()('measure', measure.id);
  const { baseline, target, latest, latestMeasurement, changePct, attainment, unit } = measure;
  const readOn = (read: { value: number; on: string } | null) =>
    read ? { value: say.number(read.value), about: say.day(read.on) } : { value: '–' };
  return (
    <div className="benefit-figures">
      <Figure
        label={`${t('measure.latest')}, ${unit}`}
        value={latest === null ? '–' : say.number(latest)}
        href={href}
        about={
          measure.stale ? (
            <StatusChip standing="stale" />
          ) : (
            latestMeasurement && say.day(latestMeasurement.on)
          )
        }
      />
      <Figure label={t('measure.baseline')} href={href} {...readOn(baseline)} />
      <Figure label={t('measure.target')} href={href} {...readOn(target)} />
      <Figure
        label={t('measure.change')}
        value={changePct === null ? '–' : `${say.signed(changePct)}%`}
        href={href}
        about={measure.movement ? t(`measures.${measure.movement}`) : measure.gap}
      />
      <Figure
        label={t('measure.way')}
        value={attainment === null ? '–' : say.percent(100 * attainment)}
        href={href}
        about={measure.frequencyDays && t('measure.every', { n: measure.frequencyDays })}
      />
    </div>
  );
}
