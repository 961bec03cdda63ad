import type { Day } from '@plumbline/event-store';
import type { BenefitClass, Counting, Verdict } from './benefit.events';
import type { ExpectedSoFar } from './reachable';

/** What one may ask of a benefit. */
export type BenefitCommands = {
  RecordPromise: {
    title: string;
    quote: string;
    promiser: string;
    document: string;
    value?: number;
    unit?: string;
  };
  AcceptPromise: { owner: string };
  RejectPromise: { reason: string };
  ProfileBenefit: {
    class: BenefitClass;
    measure: string;
    counting: Counting;
    annualValue?: number;
    wholeLifeValue?: number;
    currency?: string;
    priceBase?: string;
    target?: number;
    targetOn?: Day;
    reviewsOn: readonly Day[];
    dependsOn?: readonly { factor: string; weight: number; critical?: boolean }[];
    known: ExpectedSoFar;
  };
  StateForecast: { value: number; forecastOn?: Day; confidence?: number; reason: string };
  RebaselineBenefit: {
    baseline?: number;
    target?: number;
    targetOn?: Day;
    reason: string;
    approvedBy: string;
    known: ExpectedSoFar;
  };
  HandOverBenefit: { to: string; permanent: boolean };
  ReviewBenefit: { by: string; finding: string };
  VerifyRealised: {
    by: string;
    verdict: Verdict;
    note?: string;
    known: { readonly periodsHeld: number };
  };
  RetireBenefit: { reason: string };
};
