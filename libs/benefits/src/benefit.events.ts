import type { Day } from '@plumbline/event-store';

/** What kind of money a benefit is; kinds are never summed silently. */
export type BenefitClass =
  'cashable' | 'nonCashable' | 'costAvoidance' | 'nonFinancial' | 'disBenefit';

/** How the value of a benefit follows from its measure. */
export type Counting = 'attainment' | 'amountToDate' | 'amountPerPeriod';

/** What an independent look found. */
export type Verdict = 'realised' | 'partiallyRealised' | 'notRealised';

/** The facts of a benefit, from the promise on; stored for good: add, never change. */
export type BenefitEvents = {
  /** What was promised, in the promiser's words; it never changes. */
  PromiseRecorded: {
    title: string;
    quote: string;
    promiser: string;
    document: string;
    value?: number;
    unit?: string;
  };
  PromiseAccepted: { owner: string };
  PromiseRejected: { reason: string };
  BenefitProfiled: {
    class: BenefitClass;
    measure: string;
    counting: Counting;
    /** Money per year at the full target. */
    annualValue?: number;
    wholeLifeValue?: number;
    currency?: string;
    priceBase?: string;
    target?: number;
    targetOn?: Day;
    reviewsOn: readonly Day[];
    dependsOn: readonly { factor: string; weight: number; critical?: boolean }[];
    version: number;
  };
  ForecastStated: { value: number; forecastOn?: Day; confidence?: number; reason: string };
  /** A new version of baseline or target; the ones before stay on record. */
  BenefitRebaselined: {
    baseline?: number;
    target?: number;
    targetOn?: Day;
    reason: string;
    approvedBy: string;
    version: number;
  };
  BenefitHandedOver: { from?: string; to: string; permanent: boolean };
  BenefitReviewed: { by: string; finding: string; last: boolean };
  RealisationVerified: { by: string; verdict: Verdict; note?: string };
  BenefitRetired: { reason: string };
};
