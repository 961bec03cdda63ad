import { AchieveMilestone, PlanMilestone } from '@plumbline/milestones';
import { AddSite, CharterProgram } from '@plumbline/programs';
import { flagInputs } from '@plumbline/risks';
import { RegisterStakeholder, WithdrawStakeholder } from '@plumbline/stakeholders';
import { caseOf, endOf, inProgram, say, type Step } from './case';
import { activity, consequences } from './denmark.activity';
import { forecast, gains, payback } from './denmark.forecast';
import { published } from './denmark.published';
import * as sources from './denmark.sources';
import type { PublishedCase } from './published';

const id = 'denmark';
const tell = inProgram(id);
const goLive = endOf('2016-05');
/** “One year before the go-live”; the source names no day. */
const yearBefore = endOf('2015-05');

const parties = [
  ['capital', 'Capital Region of Denmark', 'hospital'],
  ['zealand', 'Region Zealand', 'hospital'],
  ['first-consultancy', 'Consultancy that modelled a loss of productivity', 'consultancy'],
  ['analysts', 'Consultancy that looked at the work on the benefits', 'consultancy'],
] as const;

const plan: Step[] = [
  tell(PlanMilestone, {
    id: 'go-live',
    name: 'First go-live, Herlev and Gentofte',
    kind: 'goLive',
    plannedOn: goLive,
    on: yearBefore,
    source: sources.keptBack,
  }),
  tell(AchieveMilestone, { id: 'go-live', on: goLive, source: sources.keptBack }),
];

/** How sure the analysts were and whether it was within their scope is not printed: 5, and yes. */
const warnings: Step[] = [
  tell(flagInputs.RaiseRedFlag, {
    id: 'gaps-in-benefit-work',
    by: 'analysts',
    seen: 'The work on the benefits has gaps, the same that the audit found three years later.',
    threatens: 'The gains of the business case',
    factor: 'executiveOwnership',
    category: 'benefitErosion',
    severity: 'high',
    outsideScope: false,
    sureness: 5,
    disclosure: 'named',
    on: yearBefore,
    source: sources.criticism,
  }),
  tell(WithdrawStakeholder, {
    id: 'first-consultancy',
    reason: 'Replaced; it had modelled a loss of productivity. The source names no day.',
    on: goLive,
    source: sources.keptBack,
  }),
];

const steps = [
  say(CharterProgram, {
    id,
    name: 'Denmark: Sundhedsplatformen',
    purpose: 'About 2.8 bn DKK, for the hospitals of two regions.',
    goals: ['One record for two regions', 'Gains of 575 to 908 million DKK a year'],
    currency: 'DKK',
    on: yearBefore,
    source: sources.audit,
  }),
  tell(AddSite, {
    id: 'herlev-gentofte',
    name: 'Herlev and Gentofte',
    on: yearBefore,
    source: sources.keptBack,
  }),
  ...parties.map(([party, name, kind]) =>
    tell(RegisterStakeholder, { id: party, name, kind, on: yearBefore, source: sources.audit }),
  ),
  ...plan.slice(0, 1),
  ...warnings.slice(0, 1),
  ...forecast,
  ...gains,
  ...payback,
  ...plan.slice(1),
  ...warnings.slice(1),
  ...activity,
  ...consequences,
];

/** Sundhedsplatformen: a forecast that was raised while activity fell, and a warning unanswered. */
export const denmark: PublishedCase = {
  ...caseOf({ id, title: 'Denmark, Sundhedsplatformen', source: sources.audit, steps }),
  name: 'denmark',
  published,
  refused: [
    {
      what: 'Closing the warning in the name of those who gave it',
      mutation: 'verifyClosure',
      input: { program: id, id: 'gaps-in-benefit-work', by: 'capital', reason: 'We are live.' },
      sentence: 'Nobody can verify closure now',
    },
    {
      what: 'Closing the program when the record is live',
      mutation: 'closeProgram',
      input: { program: id, reason: 'The record is live.' },
      sentence: 'no permanent owner',
    },
  ],
};
