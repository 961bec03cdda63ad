import { useTranslation } from 'react-i18next';
import { useAsked } from '../../app/address';
import { Page as Frame } from '../../app/page';
import { GatePage } from './gate-page';
import { PlanDates } from './plan-dates-cards';
import { PlanGates } from './plan-gates-cards';
import { PlanHead } from './plan-head';
import './plan.css';

/** Where we are against the plan, and what blocks the next gate; with `gate=` in the address one gate in full. */
export function Page() {
  const { t } = useTranslation(['plan', 'shell']);
  const { gate } = useAsked();
  if (gate) return <GatePage gate={gate} />;
  return (
    <Frame title={t('shell:page.plan')} about={t('plan:about')}>
      <div className="grid">
        <PlanHead />
        <PlanGates />
        <PlanDates />
      </div>
    </Frame>
  );
}
