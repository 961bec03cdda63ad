import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAsked, useHereWith } from '../../app/address';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { BenefitTrajectory } from '../../charts/benefit-trajectory';
import { worstFirst } from '../../parts/standing';
import { Link } from '../../parts/link';
import { Select } from '../../parts/field';
import { useBenefitAddresses } from './addresses';
import type { BenefitsQuery } from './benefits.document';
import { courseOf } from './course';
import { isFollowed } from './kinds-of-money';
import { measuresDocument } from './measures.document';
import { forecastOf, standingOf } from './progress';

interface CourseCardProps {
  benefits: BenefitsQuery['program']['benefits']['nodes'];
  goLive: string | null;
}

/** The course of one benefit: the one chosen, else the one that stands worst. */
export function CourseCard({ benefits, goLive }: CourseCardProps) {
  const { t } = useTranslation('benefits');
  const { course } = useAsked();
  const { history } = useRouter();
  const here = useHereWith();
  const addresses = useBenefitAddresses();
  const answer = useAnswer(measuresDocument, {});
  const measured = benefits
    .filter((benefit) => benefit.measure && isFollowed(benefit))
    .map((benefit) => ({ ...benefit, standing: standingOf(benefit) }))
    .toSorted(worstFirst);
  const benefit = measured.find(({ id }) => id === course) ?? measured[0];
  if (!benefit) return null;
  const { baseline, target } = benefit;
  const forecast = forecastOf(benefit);
  const by = benefit.forecast.statement?.forecastOn ?? target?.on;
  return (
    <>
      <div className="benefit-which screen-only">
        <Select
          label={t('course.of')}
          value={benefit.id}
          choices={measured.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={({ target: chosen }) => history.replace(here({ course: chosen.value }))}
        />
      </div>
      <Answered answer={answer} what={t('course.title', { name: benefit.title })}>
        {({ program: { measures } }) => {
          const measure = measures.nodes.find(({ id }) => id === benefit.measure?.id);
          if (!measure) return null;
          return (
            <BenefitTrajectory
              {...courseOf({
                ...measure,
                baseline,
                target,
                goLive,
                forecast: forecast !== null && by ? { value: forecast, on: by } : null,
              })}
              title={t('course.title', { name: benefit.title })}
              level={2}
              staleSince={measure.stale ? measure.latestMeasurement?.on : undefined}
            />
          );
        }}
      </Answered>
      <Link href={addresses.benefit(benefit.id)}>{t('course.open')}</Link>
    </>
  );
}
