import { Refused, type Day, type Decider } from '@plumbline/event-sourcing';
import type { DayValue } from '@plumbline/figures';
import type { BenefitCommands } from './benefit.commands';
import type { BenefitEvents } from './benefit.events';
import { assertProfile } from './profile';
import { assertReachable } from './reachable';

/** For how many measurements in a row a target must hold before a benefit counts as realised. */
export const PERIODS_TO_HOLD = 3;

/** What the rules need to know of a benefit. */
export interface BenefitState {
  readonly status: 'promised' | 'rejected' | 'accepted' | 'profiled' | 'verified' | 'retired';
  readonly owner?: string;
  readonly ownedSince?: Day;
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

    AcceptPromise: ({ owner }, state) => {
      assertUnanswered(state);
      return [{ type: 'PromiseAccepted', data: { owner } }];
    },

    RejectPromise: ({ reason }, state) => {
      assertUnanswered(state);
      return [{ type: 'PromiseRejected', data: { reason } }];
    },

    ProfileBenefit: ({ known, ...profile }, state) => {
      assertOwned(state);
      if (state.status !== 'accepted') {
        throw new Refused('The benefit has a profile; rebaseline it to change what is expected.');
      }
      assertProfile(profile);
      const { class: kind, measure, counting, annualValue, wholeLifeValue } = profile;
      const { currency, priceBase, target, targetOn, dependsOn = [] } = profile;
      const own = target === undefined ? known.target : { value: target, on: targetOn! };
      assertReachable({ ...known, target: own });
      const reviewsOn = [...profile.reviewsOn].sort();
      const value = { annualValue, wholeLifeValue, currency, priceBase };
      const plan = { target, targetOn, reviewsOn, dependsOn, version: 1 };
      return [
        { type: 'BenefitProfiled', data: { class: kind, measure, counting, ...value, ...plan } },
      ];
    },

    StateForecast: ({ value, forecastOn, confidence, reason }, state) => {
      assertProfiled(state);
      return [{ type: 'ForecastStated', data: { value, forecastOn, confidence, reason } }];
    },

    RebaselineBenefit: ({ known, ...said }, state, { on }) => {
      assertProfiled(state);
      const { baseline, target, targetOn, reason, approvedBy } = said;
      if (baseline === undefined && target === undefined && targetOn === undefined) {
        throw new Refused('Say what changes: the baseline, the target or its day.');
      }
      assertReachable({
        baseline: changed(known.baseline, baseline, known.baseline?.on ?? on),
        target: changed(known.target, target, targetOn),
        maintained: known.maintained,
      });
      const version = state.versions + 1;
      const data = { baseline, target, targetOn, reason, approvedBy, version };
      return [{ type: 'BenefitRebaselined', data }];
    },

    HandOverBenefit: ({ to, permanent }, state, { on }) => {
      assertOwned(state);
      const { owner, ownedSince } = state;
      if (to === owner && permanent === state.permanent) {
        throw new Refused('The benefit belongs to this owner already.');
      }
      if (ownedSince !== undefined && on < ownedSince) {
        throw new Refused(
          `The benefit belongs to "${owner}" since ${ownedSince}; ` +
            `it cannot have been handed over on ${on}, before that.`,
        );
      }
      return [{ type: 'BenefitHandedOver', data: { from: owner, to, permanent } }];
    },

    ReviewBenefit: ({ by, finding }, state, { on }) => {
      assertProfiled(state);
      const last = on >= state.reviewsOn.at(-1)!;
      return [{ type: 'BenefitReviewed', data: { by, finding, last } }];
    },

    VerifyRealised: ({ by, verdict, note, known }, state) => {
      assertProfiled(state);
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
    PromiseAccepted: ({ owner }, state, ownedSince) => ({
      ...state,
      status: 'accepted',
      owner,
      ownedSince,
    }),
    PromiseRejected: (_, state) => ({ ...state, status: 'rejected' }),
    BenefitProfiled: ({ reviewsOn, version }, state) => ({
      ...state,
      status: 'profiled',
      reviewsOn,
      versions: version,
    }),
    ForecastStated: (_, state) => state,
    BenefitRebaselined: ({ version }, state) => ({ ...state, versions: version }),
    BenefitHandedOver: ({ to, permanent }, state, ownedSince) => ({
      ...state,
      owner: to,
      permanent,
      ownedSince,
    }),
    BenefitReviewed: (_, state) => state,
    RealisationVerified: (_, state) => ({ ...state, status: 'verified' }),
    BenefitRetired: (_, state) => ({ ...state, status: 'retired' }),
  },
};

function assertOpen({ status }: BenefitState): void {
  if (status === 'rejected') throw new Refused('The promise was rejected.');
  if (status === 'retired') throw new Refused('The benefit was retired.');
}

function assertUnanswered(state: BenefitState): void {
  assertOpen(state);
  if (state.status !== 'promised') throw new Refused('The promise was accepted already.');
}

function assertOwned(state: BenefitState): void {
  assertOpen(state);
  if (state.status === 'promised') throw new Refused('Accept the promise with an owner first.');
}

function assertProfiled(state: BenefitState): void {
  assertOwned(state);
  if (state.status === 'accepted') {
    throw new Refused('Give the benefit its profile first: class, measure, counting and reviews.');
  }
}

/** A value on its day, of which one or both are new. */
function changed(before: DayValue | undefined, value = before?.value, on = before?.on) {
  return value === undefined || on === undefined ? undefined : { value, on };
}
