import { useTranslation } from 'react-i18next';
import { useAsked } from '../../app/address';
import { Page as Frame } from '../../app/page';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { BenefitBullets } from '../../charts/benefit-bullets';
import { Card } from '../../parts/card';
import { useFormats } from '../../parts/format';
import { NotAll } from '../../records/not-all';
import { Actions } from './actions';
import { useBenefitAddresses } from './addresses';
import { AllBenefits } from './all-benefits';
import { atRiskDocument } from './at-risk.document';
import { benefitsDocument, type BenefitsQuery } from './benefits.document';
import { Claims } from './claims';
import { CourseCard } from './course-card';
import { KindChoice } from './kind-choice';
import { isFollowed, kindsOf } from './kinds-of-money';
import { KindsTable } from './kinds-table';
import { measuresDocument } from './measures.document';
import { MeasuresTable } from './measures-table';
import { progressOf } from './progress';
import { RiskCard } from './risk-card';
import { ValueCard } from './value-card';
import './benefits.css';

const RECORDS = ['recordPromise', 'stateForecast', 'recordMeasurement', 'defineMeasure'];

/** Of what was promised, how much is planned, forecast, realised and at risk, and what puts it there. */
export function Page() {
  const { t } = useTranslation(['benefits', 'shell']);
  const answer = useAnswer(benefitsDocument, {});
  return (
    <Frame title={t('shell:page.benefits')} about={t('benefits:about')}>
      <Actions commands={RECORDS} />
      <Answered answer={answer} what={t('shell:page.benefits')} lines={12}>
        {({ program }) => <Cards {...program} />}
      </Answered>
      <Measured />
    </Frame>
  );
}

function Cards({ benefits: { nodes: all, totalCount }, goLiveOn }: BenefitsQuery['program']) {
  const { t } = useTranslation('benefits');
  const say = useFormats();
  const addresses = useBenefitAddresses();
  const { kind: wanted } = useAsked();
  const risk = useAnswer(atRiskDocument, {});
  const kinds = kindsOf(all);
  const kind = kinds.find(({ key }) => key === wanted) ?? kinds[0];
  const followed = all.filter(isFollowed);
  return (
    <div className="grid">
      <Card>
        <KindsTable kinds={kinds} risks={risk.data?.program.benefitsAtRisk} />
      </Card>
      {kind && <KindChoice kinds={kinds} chosen={kind.key} />}
      <Card className="span-7">
        <BenefitBullets
          title={t('bullets.title')}
          level={2}
          whole="target"
          note={t('bullets.note')}
          benefits={followed.map((each) =>
            progressOf(each, addresses.benefit(each.id), { t, say }),
          )}
        />
      </Card>
      <div className="span-5 benefit-column">
        <Card>{kind && <ValueCard kind={kind} />}</Card>
        <Card>
          <Answered answer={risk} what={t('risk.title')}>
            {({ program: { benefitsAtRisk } }) =>
              kind && <RiskCard kind={kind} risks={benefitsAtRisk} />
            }
          </Answered>
        </Card>
      </div>
      <Card>
        <CourseCard benefits={all} goLive={goLiveOn} />
      </Card>
      <Card>
        <AllBenefits benefits={all} />
        <NotAll kind="benefit" shown={all.length} all={totalCount} />
      </Card>
    </div>
  );
}

/** What is measured and what is claimed of it. */
function Measured() {
  const { t } = useTranslation('benefits');
  const addresses = useBenefitAddresses();
  const answer = useAnswer(measuresDocument, {});
  return (
    <div className="benefits-measured">
      <Answered answer={answer} what={t('measures.title')}>
        {({ program: { measures } }) => (
          <div className="grid">
            <Card>
              <Claims
                claims={measures.nodes.flatMap(({ claims, ...measure }) =>
                  claims.map((claim) => ({ ...claim, measure })),
                )}
                hrefOf={addresses.measure}
              />
            </Card>
            <Card>
              <MeasuresTable measures={measures.nodes} />
              <NotAll kind="measure" shown={measures.nodes.length} all={measures.totalCount} />
            </Card>
          </div>
        )}
      </Answered>
    </div>
  );
}
