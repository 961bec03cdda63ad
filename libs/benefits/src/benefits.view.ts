import type { Type } from '@nestjs/common';
import { dayOf, recordId, view } from '@plumbline/read-models';
import type { BenefitRecord } from './benefit.document';
import { BenefitPromise } from './benefit.documents';
import type { BenefitEvents } from './benefit.events';
import { accepted, promised, rejected } from './promise.fold';

/** The document of a benefit, as stored. */
const BenefitOnRecord = class {} as Type<BenefitRecord>;

/** The promises, oldest first. */
export const promises = view<BenefitPromise, BenefitEvents>({
  name: 'promises',
  document: BenefitPromise,
  forReports: true,
  order: ({ madeOn }) => madeOn,
  on: {
    PromiseRecorded: (recorded, _, event) => promised(recorded, event),
    PromiseAccepted: (answer, shown) => shown && accepted(shown, answer),
    PromiseRejected: (answer, shown) => shown && rejected(shown, answer),
  },
});

/** The benefits, by title. */
export const benefits = view<BenefitRecord, BenefitEvents>({
  name: 'benefits',
  document: BenefitOnRecord,
  forReports: true,
  order: ({ title }) => title.toLowerCase(),
  on: {
    PromiseRecorded: (recorded, _, event) => ({
      id: recordId(event),
      title: recorded.title,
      permanentOwner: false,
      promise: promised(recorded, event),
      forecasts: [],
      rebaselines: [],
      reviews: [],
      reviewsOn: [],
      dependsOn: [],
    }),
    PromiseAccepted: (answer, shown) =>
      shown && { ...shown, owner: answer.owner, promise: accepted(shown.promise, answer) },
    PromiseRejected: (answer, shown) =>
      shown && { ...shown, promise: rejected(shown.promise, answer) },
    BenefitProfiled: ({ measure, target, targetOn, version: _, ...profile }, shown) => {
      if (!shown) return undefined;
      const reviewsOn = [...profile.reviewsOn];
      const dependsOn = [...profile.dependsOn];
      const profiledTarget = target === undefined ? undefined : { value: target, on: targetOn! };
      return { ...shown, ...profile, reviewsOn, dependsOn, measureId: measure, profiledTarget };
    },
    ForecastStated: (stated, shown, event) =>
      shown && { ...shown, forecasts: [...shown.forecasts, { ...stated, statedOn: dayOf(event) }] },
    BenefitRebaselined: (rebaselined, shown, event) =>
      shown && {
        ...shown,
        rebaselines: [...shown.rebaselines, { ...rebaselined, on: dayOf(event) }],
      },
    BenefitHandedOver: ({ to, permanent }, shown) =>
      shown && { ...shown, owner: to, permanentOwner: permanent },
    BenefitReviewed: (review, shown, event) =>
      shown && { ...shown, reviews: [...shown.reviews, { ...review, on: dayOf(event) }] },
    RealisationVerified: (verified, shown, event) =>
      shown && { ...shown, verification: { ...verified, on: dayOf(event) } },
    BenefitRetired: ({ reason }, shown) => shown && { ...shown, retiredFor: reason },
  },
});
