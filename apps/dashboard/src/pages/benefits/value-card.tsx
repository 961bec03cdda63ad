import { useTranslation } from 'react-i18next';
import { BenefitWaterfall } from '../../charts/benefit-waterfall';
import { useFormats } from '../../parts/format';
import { useBenefitAddresses } from './addresses';
import type { KindOfMoney, ShownBenefit } from './kinds-of-money';
import { useMoneyWords } from './money-words';
import { forecastOf, yearlySteps } from './progress';

/** Where the value of a year goes, of one kind of money. */
export function ValueCard({ kind }: { kind: KindOfMoney }) {
  const { t } = useTranslation('benefits');
  const say = useFormats();
  const words = useMoneyWords();
  const addresses = useBenefitAddresses();
  const reason = (benefit: ShownBenefit) =>
    t('waterfall.owner', {
      forecast: say.number(forecastOf(benefit) ?? 0),
      target: say.number(benefit.target?.value ?? 0),
      unit: benefit.measure?.unit ?? '',
    });
  const { steps, reached } = yearlySteps(kind, addresses.benefit, {
    reason,
    noForecast: t('waterfall.noForecast'),
  });
  return (
    <BenefitWaterfall
      title={t('waterfall.title', { kind: words.kind(kind) })}
      level={2}
      promised={kind.yearly}
      steps={steps}
      realised={reached}
      currency={kind.currency ?? undefined}
      words={{
        promised: t('waterfall.promised'),
        forecast: t('waterfall.forecast'),
        realised: t('waterfall.realised'),
      }}
    />
  );
}
