import { Refused, type Day, type Decider } from '@plumbline/event-sourcing';
import type { BenefitClass, BenefitEvents, Counting, Verdict } from './benefit.events';
import { assertProfile } from './profile';

/** For how many measurements in a row a target must hold before a benefit counts as realised. */
export const PERIODS_TO_HOLD = 3;

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
    dependsOn?: readonly { factor: string; weight: number }[];
  };
  StateForecast: { value: number; forecastOn?: Day; confidence?: number; reason: string };
  RebaselineBenefit: {
    baseline?: number;
    target?: number;
    targetOn?: Day;
    reason: string;
    approvedBy: string;
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

/** What the rules need to know of a benefit. */
export interface BenefitState {
  readonly status: 'promised' | 'rejected' | 'accepted' | 'profiled' | 'verified' | 'retired';
  readonly owner?: string;
  readonly permanent: boolean;
  readonly reviewsOn: readonly Day[];
  readonly versions: number;
}

/** The rules of a benefit, from what was promised to what was realised. */
export const benefit: Decider<BenefitState, BenefitCommands, BenefitEvents> = {
  stream: 'benefit',
  begins: ['RecordPromise'],
  initial: { status: 'promised', permanent: false, reviewsOn: [], versions: 0 },

  decide: {
    RecordPromise: ({ title, quote, promiser, document, value, unit }) => [
      { type: 'PromiseRecorded', data: { title, quote, promiser, document, value, unit } },
    ],

    AcceptPromise: ({ owner }, { status }) => {
      if (status !== 'promised') throw new Refused('The promise was answered already.');
      return [{ type: 'PromiseAccepted', data: { owner } }];
    },

    RejectPromise: ({ reason }, { status }) => {
      if (status !== 'promised') throw new Refused('The promise was answered already.');
      return [{ type: 'PromiseRejected', data: { reason } }];
    },

    ProfileBenefit: (profile, { status }) => {
      if (status === 'promised') throw new Refused('Accept the promise with an owner first.');
      if (status !== 'accepted') {
        throw new Refused('The benefit has a profile; rebaseline it to change what is expected.');
      }
      assertProfile(profile);
      const { class: kind, measure, counting, annualValue, wholeLifeValue } = profile;
      const { currency, priceBase, target, targetOn, dependsOn = [] } = profile;
      const reviewsOn = [...profile.reviewsOn].sort();
      const value = { annualValue, wholeLifeValue, currency, priceBase };
      const plan = { target, targetOn, reviewsOn, dependsOn, version: 1 };
      return [
        { type: 'BenefitProfiled', data: { class: kind, measure, counting, ...value, ...plan } },
      ];
    },

    StateForecast: ({ value, forecastOn, confidence, reason }, state) => {
      assertTracked(state);
      return [{ type: 'ForecastStated', data: { value, forecastOn, confidence, reason } }];
    },

    RebaselineBenefit: ({ baseline, target, targetOn, reason, approvedBy }, state) => {
      assertTracked(state);
      if (baseline === undefined && target === undefined && targetOn === undefined) {
        throw new Refused('Say what changes: the baseline, the target or its day.');
      }
      if (baseline !== undefined && baseline === target) {
        throw new Refused('The target equals the baseline, so nothing would be attained.');
      }
      const version = state.versions + 1;
      const data = { baseline, target, targetOn, reason, approvedBy, version };
      return [{ type: 'BenefitRebaselined', data }];
    },

    HandOverBenefit: ({ to, permanent }, state) => {
      assertOpen(state);
      if (state.status === 'promised') {
        throw new Refused('Accept the promise with an owner first.');
      }
      if (to === state.owner && permanent === state.permanent) {
        throw new Refused('The benefit belongs to this owner already.');
      }
      return [{ type: 'BenefitHandedOver', data: { from: state.owner, to, permanent } }];
    },

    ReviewBenefit: ({ by, finding }, state, { on }) => {
      assertTracked(state);
      const last = on >= state.reviewsOn.at(-1)!;
      return [{ type: 'BenefitReviewed', data: { by, finding, last } }];
    },

    VerifyRealised: ({ by, verdict, note, known }, state) => {
      assertTracked(state);
      if (by === state.owner) {
        throw new Refused('A benefit is verified by someone other than its owner.');
      }
      if (verdict === 'realised' && known.periodsHeld < PERIODS_TO_HOLD) {
        throw new Refused(
          `The target must hold for ${PERIODS_TO_HOLD} measurements in a row; ` +
            `it has held for ${known.periodsHeld}.`,
        );
      }
      return [{ type: 'RealisationVerified', data: { by, verdict, note } }];
    },

    RetireBenefit: ({ reason }, state) => {
      assertOpen(state);
      return [{ type: 'BenefitRetired', data: { reason } }];
    },
  },

  evolve: {
    PromiseRecorded: (_, state) => ({ ...state, status: 'promised' }),
    PromiseAccepted: ({ owner }, state) => ({ ...state, status: 'accepted', owner }),
    PromiseRejected: (_, state) => ({ ...state, status: 'rejected' }),
    BenefitProfiled: ({ reviewsOn, version }, state) => ({
      ...state,
      status: 'profiled',
      reviewsOn,
      versions: version,
    }),
    ForecastStated: (_, state) => state,
    BenefitRebaselined: ({ version }, state) => ({ ...state, versions: version }),
    BenefitHandedOver: ({ to, permanent }, state) => ({ ...state, owner: to, permanent }),
    BenefitReviewed: (_, state) => state,
    RealisationVerified: (_, state) => ({ ...state, status: 'verified' }),
    BenefitRetired: (_, state) => ({ ...state, status: 'retired' }),
  },
};

function assertOpen({ status }: BenefitState): void {
  if (status === 'rejected') throw new Refused('The promise was rejected.');
  if (status === 'retired') throw new Refused('The benefit was retired.');
}

function assertTracked(state: BenefitState): void {
  assertOpen(state);
  if (state.status === 'promised' || state.status === 'accepted') {
    throw new Refused('Give the benefit its profile first: owner, class, measure and reviews.');
  }
}
