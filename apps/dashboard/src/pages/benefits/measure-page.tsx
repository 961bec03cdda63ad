import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { Page as Frame } from '../../app/page';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { BenefitTrajectory } from '../../charts/benefit-trajectory';
import { Card } from '../../parts/card';
import { Link } from '../../parts/link';
import { RecordLink } from '../../records/record-link';
import { Actions } from './actions';
import { Claims } from './claims';
import { courseOf } from './course';
import { measureDocument } from './measure.document';
import { MeasureFigures } from './measure-figures';
import { MeasureVersions } from './measure-versions';
import { SeriesTable } from './series-table';
import './benefits.css';

const RECORDS = [
  'recordMeasurement',
  'pasteMeasurements',
  'correctMeasurement',
  'acceptBaseline',
  'setTarget',
  'changeDefinition',
  'recordClaim',
];

/** One measure: its course, all that was measured, by which definition, and what is claimed of it. */
export function Page() {
  const { t } = useTranslation(['benefits', 'shell']);
  const { measure: id = '' } = useParams({ strict: false }) as { measure?: string };
  const answer = useAnswer(measureDocument, { id });
  const address = usePageAddress();
  const title = answer.data?.program.measure.name ?? t('benefits:measures.title');
  return (
    <Frame
      title={title}
      about={<Link href={address('benefits')}>{t('benefits:back')}</Link>}
      aside={
        <RecordLink kind="measure" id={id}>
          {t('benefits:events')}
        </RecordLink>
      }
    >
      <Answered answer={answer} what={title} lines={12}>
        {({ program: { measure, goLiveOn } }) => (
          <>
            <Actions commands={RECORDS} about={{ id }} />
            <div className="grid">
              <Card>
                <MeasureFigures measure={measure} />
              </Card>
              <Card>
                <BenefitTrajectory
                  {...courseOf({ ...measure, goLive: goLiveOn })}
                  level={2}
                  staleSince={measure.stale ? measure.latestMeasurement?.on : undefined}
                />
              </Card>
              <Card>
                <SeriesTable measure={measure} />
              </Card>
              <MeasureVersions measure={measure} />
              <Card>
                <Claims claims={measure.claims.map((claim) => ({ ...claim, measure }))} />
              </Card>
            </div>
          </>
        )}
      </Answered>
    </Frame>
  );
}
