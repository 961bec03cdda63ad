import type { Type } from '@nestjs/common';
import type { RecordedEvent } from '@plumbline/event-store';
import { dayOf, recordId, view } from '@plumbline/read-models';
import type { BenefitRecord } from './benefit.document';
import { BenefitPromise } from './benefit.documents';
import type { BenefitEvents } from './benefit.events';

/** The document of a benefit, as stored. */
const BenefitOnRecord = class {} as Type<BenefitRecord>;

/** The promises, oldest first. */
export const promises = view<BenefitPromise, BenefitEvents>({
  name: 'promises',
  document: BenefitPromise,
  order: ({ madeOn }) => madeOn,
  on: {
    PromiseRecorded: (promised, _, event) => promiseOf(promised, event),
    PromiseAccepted: ({ owner }, shown) =>
      shown && { ...shown, status: 'accepted', acceptedBy: owner },
    PromiseRejected: ({ reason }, shown) =>
      shown && { ...shown, status: 'rejected', rejectedFor: reason },
  },
});

/** The benefits, by title. */
export const benefits = view<BenefitRecord, BenefitEvents>({
  name: 'benefits',
  document: BenefitOnRecord,
  order: ({ title }) => title.toLowerCase(),
  on: {
    PromiseRecorded: (promised, _, event) => ({
      id: recordId(event),
      title: promised.title,
      permanentOwner: false,
      promise: promiseOf(promised, event),
      forecasts: [],
      rebaselines: [],
      reviews: [],
      reviewsOn: [],
      dependsOn: [],
    }),
    PromiseAccepted: ({ owner }, shown) =>
      shown && {
        ...shown,
        owner,
        promise: { ...shown.promise, status: 'accepted', acceptedBy: owner },
      },
    PromiseRejected: ({ reason }, shown) =>
      shown && {
        ...shown,
        promise: { ...shown.promise, status: 'rejected', rejectedFor: reason },
      },
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

function promiseOf(
  { title, quote, promiser, document, value, unit }: BenefitEvents['PromiseRecorded'],
  event: RecordedEvent,
): BenefitPromise {
  const written = { title, quote, promiser, source: document, value, unit };
  return { id: recordId(event), ...written, madeOn: dayOf(event), status: 'open' };
}
