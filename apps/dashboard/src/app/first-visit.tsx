import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signInAddress } from '../asking/sign-in-again';
import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { usePageAddress } from './address';
import { firstStep, keepStep, STEPS, type Step } from './first-steps';
import { installation } from './installation';
import { Link } from '../parts/link';
import { firstPageFor, pagesFor } from './pages';
import { useWho } from './who';
import './first-visit.css';

/** Where a step leads to, if anywhere. */
function Way({ step }: { step: Step }) {
  const { t } = useTranslation('shell');
  const address = usePageAddress();
  const { roles, administrator } = useWho();
  const words = t(`visit.${step}.way`);
  if (step === 'role') return <a href={signInAddress()}>{words}</a>;
  const page = step === 'question' ? firstPageFor(roles) : 'history';
  if (!pagesFor(roles, administrator).includes(page)) return null;
  const about = step === 'time' ? { since: '2020-01-01' } : {};
  return <Link href={address(page, about)}>{words}</Link>;
}

/** Leads a first visitor of the demo around in four steps; ended once, it is gone for good. */
export function FirstVisit() {
  const { t } = useTranslation('shell');
  const { data } = useQuery(installation);
  const [step, setStep] = useState(firstStep);
  if (data?.mode !== 'demo' || !step) return null;
  const at = STEPS.indexOf(step);
  const go = (next: Step | undefined) => {
    keepStep(next);
    setStep(next);
  };
  return (
    <div className="page-banner screen-only">
      <Card className="visit" label={t('visit.label')}>
        <div className="visit-words" role="status">
          <h2>{t(`visit.${step}.title`)}</h2>
          <p>
            {t(`visit.${step}.about`)} <Way step={step} />
          </p>
        </div>
        <div className="visit-ways">
          <span>{t('visit.step', { at: at + 1, of: STEPS.length })}</span>
          {at > 0 && <Button onClick={() => go(STEPS[at - 1])}>{t('visit.before')}</Button>}
          {at < STEPS.length - 1 && (
            <Button onClick={() => go(STEPS[at + 1])}>{t('visit.next')}</Button>
          )}
          <Button weight="quiet" onClick={() => go(undefined)}>
            {t('visit.end')}
          </Button>
        </div>
      </Card>
    </div>
  );
}
