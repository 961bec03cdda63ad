import { acceptPromiseDocument } from './benefits/accept-promise.document';
import { handOverBenefitDocument } from './benefits/hand-over-benefit.document';
import { profileBenefitDocument } from './benefits/profile-benefit.document';
import { rebaselineBenefitDocument } from './benefits/rebaseline-benefit.document';
import { recordPromiseDocument } from './benefits/record-promise.document';
import { rejectPromiseDocument } from './benefits/reject-promise.document';
import { retireBenefitDocument } from './benefits/retire-benefit.document';
import { reviewBenefitDocument } from './benefits/review-benefit.document';
import { stateForecastDocument } from './benefits/state-forecast.document';
import { useBenefits, useMeasures, useOpenPromises } from './benefits/names';
import { verifyRealisedDocument } from './benefits/verify-realised.document';
import { useStakeholders, voice } from './choice-lists';
import { describe } from './described';
import { begins, choice, day, days, longText, more, number } from './fields';
import { one, optional, rows, text, yesNo } from './fields';
import { measureForms } from './measures.forms';

const words = 'log-benefits';

/** The forms about benefits: what was promised, what is expected, what came of it; and their measures. */
export const benefitForms = [
  describe(
    words,
    stateForecastDocument,
    {
      id: one(useBenefits),
      value: number(),
      confidence: optional(number({ min: 0, max: 100 })),
      forecastOn: optional(day()),
      reason: longText(),
    },
    { everyday: true },
  ),
  ...measureForms,
  describe(
    words,
    recordPromiseDocument,
    {
      title: text(),
      quote: longText(),
      promiser: text(),
      document: text(),
      value: optional(number()),
      unit: optional(text()),
    },
    { everyday: true },
  ),
  describe(
    words,
    reviewBenefitDocument,
    { id: one(useBenefits), by: voice(), finding: longText() },
    { everyday: true },
  ),
  describe(words, acceptPromiseDocument, {
    id: one(useOpenPromises),
    owner: one(useStakeholders),
  }),
  describe(words, rejectPromiseDocument, { id: one(useOpenPromises), reason: longText() }),
  describe(words, profileBenefitDocument, {
    id: one(useBenefits),
    class: choice('benefitClass'),
    measure: one(useMeasures),
    counting: choice('counting'),
    annualValue: optional(number({ min: 0 })),
    currency: optional(begins(text(), 'USD')),
    priceBase: optional(text()),
    wholeLifeValue: more(optional(number({ min: 0 }))),
    target: optional(number()),
    targetOn: optional(day()),
    reviewsOn: days(),
    dependsOn: optional(
      rows({
        factor: choice('factor'),
        weight: number({ min: 0, max: 1 }),
        critical: optional(yesNo()),
      }),
    ),
  }),
  describe(words, rebaselineBenefitDocument, {
    id: one(useBenefits),
    baseline: optional(number()),
    target: optional(number()),
    targetOn: optional(day()),
    reason: longText(),
    approvedBy: text(),
  }),
  describe(words, handOverBenefitDocument, {
    id: one(useBenefits),
    to: one(useStakeholders),
    permanent: yesNo(),
  }),
  describe(words, verifyRealisedDocument, {
    id: one(useBenefits),
    by: voice(),
    verdict: choice('verdict'),
    note: optional(longText()),
  }),
  describe(words, retireBenefitDocument, { id: one(useBenefits), reason: longText() }),
];
