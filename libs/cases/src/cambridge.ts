import { PlanMilestone, AchieveMilestone, RecordAchievementClaim } from '@plumbline/milestones';
import { AcceptBaseline, DefineMeasure, RecordClaim, RecordMeasurement } from '@plumbline/measures';
import { CharterProgram } from '@plumbline/programs';
import { RegisterStakeholder } from '@plumbline/stakeholders';
import { published } from './cambridge.published';
import { bedDays, benefits } from './cambridge.savings';
import * as sources from './cambridge.sources';
import { consequences, incident } from './cambridge.trouble';
import { caseOf, endOf, inProgram, say, type Step } from './case';
import type { PublishedCase } from './published';

const id = 'cambridge';
const tell = inProgram(id);
const agreed = endOf('2013-04');
const goLive = '2014-10-26';
const plannedGoLive = '2014-10-25';
const eightMonthsLater = endOf('2015-06');

const plan: Step[] = [
  tell(PlanMilestone, {
    id: 'go-live',
    name: 'Go-live of the record',
    kind: 'goLive',
    plannedOn: plannedGoLive,
    on: agreed,
    source: sources.computerWeekly,
  }),
  tell(AchieveMilestone, { id: 'go-live', on: goLive, source: sources.epicJourney }),
  tell(RecordAchievementClaim, {
    id: 'go-live',
    claimedOn: '2014-10-23',
    claimant: 'Computer Weekly',
    on: goLive,
    source: sources.computerWeekly,
  }),
  tell(RecordAchievementClaim, {
    id: 'go-live',
    claimedOn: goLive,
    claimant: 'Digital Health',
    on: goLive,
    source: sources.epicJourney,
  }),
  tell(PlanMilestone, {
    id: 'rated-good',
    name: 'Concerns on the record addressed, rated good',
    kind: 'milestone',
    plannedOn: endOf('2017-01'),
    on: endOf('2017-01'),
    source: sources.rated,
  }),
  tell(AchieveMilestone, { id: 'rated-good', on: endOf('2017-01'), source: sources.rated }),
];

const training: Step[] = [
  tell(DefineMeasure, {
    id: 'training-hours',
    name: 'Training before the go-live',
    unit: 'h per person',
    direction: 'up',
    text: 'Hours of training in the nine weeks before the go-live, for each member of staff.',
    numerator: 'Hours of training',
    denominator: 'Staff',
    on: plannedGoLive,
    source: sources.guardian,
  }),
  tell(RecordMeasurement, {
    id: 'training-hours',
    numerator: 175_000,
    denominator: 12_000,
    on: plannedGoLive,
    source: sources.guardian,
  }),
];

const paper = [
  { measure: 'paper-inpatient', where: 'inpatient', before: 8_700, after: 1_700, claim: -80 },
  { measure: 'paper-outpatient', where: 'outpatient', before: 40_000, after: 25_000, claim: -40 },
].flatMap(({ measure, where, before, after, claim }): Step[] => [
  tell(DefineMeasure, {
    id: measure,
    name: `Paper notes used, ${where}`,
    unit: 'uses/month',
    direction: 'down',
    text: `Uses of paper notes in a month, ${where}.`,
    on: plannedGoLive,
    source: sources.epicJourney,
  }),
  tell(AcceptBaseline, {
    id: measure,
    value: before,
    on: plannedGoLive,
    source: sources.epicJourney,
  }),
  tell(RecordMeasurement, {
    id: measure,
    value: after,
    on: eightMonthsLater,
    source: sources.epicJourney,
  }),
  tell(RecordClaim, {
    id: measure,
    figure: 'changePct',
    value: claim,
    decimals: 0,
    claimant: 'Chief clinical information officer, in Digital Health',
    on: eightMonthsLater,
    source: sources.epicJourney,
  }),
]);

const steps = [
  say(CharterProgram, {
    id,
    name: 'Cambridge University Hospitals: eHospital',
    purpose: 'Ten years and 200 m GBP, 60 for the record and 140 for the infrastructure.',
    goals: ['One electronic record in place of twelve systems that cost over 10 m GBP a year'],
    currency: 'GBP',
    on: agreed,
  }),
  tell(RegisterStakeholder, {
    id: 'trust',
    name: 'Cambridge University Hospitals',
    kind: 'hospital',
    on: agreed,
  }),
  ...plan.slice(0, 1),
  ...training,
  ...paper,
  ...plan.slice(1),
  ...incident,
  ...consequences,
  ...benefits,
  ...bedDays,
];

/** Cambridge: a claim of -40 % beside -37.5 %, two days of one go-live, and a program still open. */
export const cambridge: PublishedCase = {
  ...caseOf({ id, title: 'Cambridge University Hospitals', source: sources.computerWeekly, steps }),
  name: 'cambridge',
  published,
  refused: [
    {
      what: 'Closing the program when the record is live',
      mutation: 'closeProgram',
      input: { program: id, reason: 'The record is live.' },
      sentence: 'no permanent owner',
    },
  ],
};
