import { useTranslation } from 'react-i18next';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { BenefitTrajectory } from '../../charts/benefit-trajectory';
import { EmptyState } from '../../parts/empty-state';
import { Link } from '../../parts/link';
import { useBenefitAddresses } from './addresses';
import type { BenefitQuery } from './benefit.document';
import { courseOf } from './course';
import { measureDocument } from './measure.document';

interface BenefitCourseProps {
  benefit: BenefitQuery['program']['benefit'];
  goLive: string | null;
}

/** The course of the measure that a benefit is judged by. */
export function BenefitCourse({ benefit, goLive }: BenefitCourseProps) {
  const { t } = useTranslation('benefits');
  const { measure: hrefOf } = useBenefitAddresses();
  const { measure, baseline, target, forecast } = benefit;
  const answer = useAnswer(measureDocument, { id: measure?.id ?? '' }, { enabled: !!measure });
  if (!measure) return <EmptyState nothing={t('one.noMeasure')} next={t('one.noMeasureNext')} />;
  const value = forecast.stated ?? forecast.trend;
  const by = forecast.statements.at(-1)?.forecastOn ?? target?.on;
  return (
    <>
      <Answered answer={answer} what={measure.name}>
        {({ program }) => (
          <BenefitTrajectory
            {...courseOf({
              ...program.measure,
              baseline,
              target,
              goLive,
              forecast: value !== null && by ? { value, on: by } : null,
            })}
            level={2}
            staleSince={program.measure.stale ? program.measure.latestMeasurement?.on : undefined}
          />
        )}
      </Answered>
      <Link href={hrefOf(measure.id)}>
        {t('one.measure')}: {measure.name}
      </Link>
    </>
  );
}
