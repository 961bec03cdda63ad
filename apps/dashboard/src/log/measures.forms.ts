import { acceptBaselineDocument } from './benefits/accept-baseline.document';
import { changeDefinitionDocument } from './benefits/change-definition.document';
import { correctMeasurementDocument } from './benefits/correct-measurement.document';
import { defineMeasureDocument } from './benefits/define-measure.document';
import { useMeasures } from './benefits/names';
import { recordClaimDocument } from './benefits/record-claim.document';
import { recordMeasurementDocument } from './benefits/record-measurement.document';
import { setTargetDocument } from './benefits/set-target.document';
import { describe } from './described';
import { begins, choice, day, longText, more, number, one, optional, text } from './fields';

const words = 'log-benefits';

/** What exactly is measured. */
const definition = {
  text: longText(),
  numerator: optional(text()),
  denominator: optional(text()),
  scale: optional(number()),
  population: optional(text()),
  system: optional(text()),
};

/** A value, or the two numbers of a rate, and by which version it was counted. */
const reading = {
  id: one(useMeasures),
  on: begins(day(), ({ today }) => today),
  value: optional(number()),
  numerator: optional(number()),
  denominator: optional(number()),
  definitionVersion: more(optional(number({ min: 1 }))),
};

/** The forms about what is measured. */
export const measureForms = [
  describe(
    words,
    recordMeasurementDocument,
    { ...reading, evidence: optional(text()) },
    { everyday: true },
  ),
  describe(words, correctMeasurementDocument, { ...reading, reason: longText() }),
  describe(words, defineMeasureDocument, {
    name: text(),
    unit: text(),
    direction: choice('direction'),
    ...definition,
    frequencyDays: optional(number({ min: 1, max: 3660 })),
    tolerance: more(optional(number({ min: 0 }))),
    pairsWith: more(optional(one(useMeasures))),
  }),
  describe(words, changeDefinitionDocument, {
    id: one(useMeasures),
    ...definition,
    reason: longText(),
  }),
  describe(words, acceptBaselineDocument, {
    ...reading,
    acceptedBy: optional(text()),
    reason: optional(longText()),
  }),
  describe(words, setTargetDocument, {
    id: one(useMeasures),
    value: number(),
    targetOn: day(),
    reason: optional(longText()),
  }),
  describe(words, recordClaimDocument, {
    id: one(useMeasures),
    figure: choice('claimedFigure'),
    value: number(),
    decimals: number({ min: 0, max: 6 }),
    claimant: text(),
    method: optional(longText()),
  }),
];
