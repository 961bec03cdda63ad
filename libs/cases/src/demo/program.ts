import {
  AddSite,
  AmendGoal,
  CharterProgram,
  PlanWave,
  SetDecisionRights,
} from '@plumbline/programs';
import { HARBORVIEW, recorded, type DemoStep } from './calendar';

/** The day on which the demo program was chartered, counted from the day of loading. */
export const CHARTERED = -485;

const charter: DemoStep = {
  offset: CHARTERED,
  input: CharterProgram,
  said: {
    id: HARBORVIEW,
    name: 'Harborview Health: one record',
    purpose:
      'Demo. One electronic record for three hospitals and their practice, and the benefits for ' +
      'which it was bought. All names and figures are invented.',
    currency: 'USD',
    goals: [
      'Fewer medication errors reach a patient, in all three hospitals',
      'A complete chart within 24 hours of discharge',
      'A bill within four days of discharge',
      'Nurses and physicians spend no more time on documentation than before',
    ],
  },
};

const sites = [
  ['main', 'Main Hospital'],
  ['eastgate', 'Eastgate Hospital'],
  ['millbrook', 'Millbrook Hospital'],
  ['physicians', 'Harborview Physicians, 14 offices'],
] as const;

const decisionRights = [
  ['The day of the go-live', 'Executive sponsor', 'After CIO, CMIO, CNO and HIM have voted.'],
  ['What belongs to the legal health record', 'Director of HIM', 'With counsel.'],
  ['The scope of a release', 'Steering group', 'HIM has a vote; consultants have none.'],
  ['The definition of a measure', 'Owner of the benefit', 'With Quality and Safety.'],
] as const;

/** The program: goals that were pinned, and what has become of their words since. */
export const programSteps: readonly DemoStep[] = [
  charter,
  ...sites.map(([id, name]) => recorded(CHARTERED, AddSite, { id, name })),
  recorded(-480, PlanWave, {
    id: 'wave-1',
    name: 'Main, Eastgate and the practice',
    sites: ['main', 'eastgate', 'physicians'],
  }),
  recorded(-480, PlanWave, {
    id: 'wave-2',
    name: 'Millbrook, the same week',
    sites: ['millbrook'],
  }),
  ...decisionRights.map(([matter, role, note]) =>
    recorded(-452, SetDecisionRights, { matter, role, note }),
  ),
  recorded(-210, AmendGoal, {
    goal: 'goal-2',
    text: 'A complete chart within seven days of discharge',
    reason: 'Same-day completion was taken out of the first release.',
  }),
  recorded(-150, AmendGoal, {
    goal: 'goal-4',
    text: 'All staff are trained and proficient by the go-live',
    reason: 'The steering group asked for goals that can be reported before the go-live.',
  }),
  recorded(-64, AmendGoal, {
    goal: 'goal-2',
    text: 'Charts are completed as the policy of each hospital foresees',
    reason: 'The three hospitals did not agree on one limit in time for the build.',
  }),
];
