import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { BenefitWaterfall } from '../../charts/benefit-waterfall';
import { Card } from '../../parts/card';
import { useFormats } from '../../parts/format';
import { Link } from '../../parts/link';
import { useRecordAddress } from '../../records/record-link';
import { inWords } from '../../words/in-words';
import { overviewBenefitsDocument, type OverviewBenefitsQuery } from './benefits.document';
import { cashableOf } from './cashable';

function Waterfall({ program }: OverviewBenefitsQuery) {
  const { t } = useTranslation('overview');
  const say = useFormats();
  const record = useRecordAddress();
  const { steps, unknown, ...value } = cashableOf(program);
  return (
    <>
      <BenefitWaterfall
        level={2}
        title={t('benefits')}
        benefitClass={t('cashable')}
        {...value}
        steps={steps.map(({ drivers, ...step }) => ({
          ...step,
          href: record('benefit', step.id),
          about: say.list(drivers.map(inWords)),
        }))}
      />
      {unknown.length > 0 && (
        <p className="overview-note">{t('riskUnknown', { benefits: say.list(unknown) })}</p>
      )}
    </>
  );
}

/** What is targeted of what pays in money, what of it is at risk and by which factors, and what has come. */
export function BenefitsCard({ className }: { className: string }) {
  const { t } = useTranslation('overview');
  const address = usePageAddress();
  const answer = useAnswer(overviewBenefitsDocument, {});
  return (
    <Card className={className}>
      <Answered answer={answer} what={t('benefits')}>
        {(data) => <Waterfall {...data} />}
      </Answered>
      <p className="overview-more">
        <Link href={address('benefits')}>{t('allBenefits')}</Link>
      </p>
    </Card>
  );
}
