import type { Day } from '@plumbline/event-store';
import { caseOf, type Case } from '../case';
import { benefitSteps } from './benefits';
import { HARBORVIEW, onCalendar, type DemoStep } from './calendar';
import { commitmentSteps } from './commitments';
import { concessionSteps } from './concessions';
import { decisionSteps } from './decisions';
import { gateTelling } from './gates';
import { measureSteps } from './measures';
import { milestoneSteps } from './milestones';
import { programSteps } from './program';
import { readinessSteps } from './readiness';
import { riskSteps } from './risks';
import { stakeholderSteps } from './stakeholders';

/** In the order of a day: who is there, what is planned, measured, promised, ready, feared, decided. */
const everything: readonly DemoStep[] = [
  ...programSteps,
  ...stakeholderSteps,
  ...milestoneSteps,
  ...gateTelling,
  ...measureSteps,
  ...benefitSteps,
  ...commitmentSteps,
  ...readinessSteps,
  ...riskSteps,
  ...decisionSteps,
  ...concessionSteps,
].sort((one, other) => one.offset - other.offset);

/** The demo as it is on a day: Harborview Health, exactly 60 days before its go-live. */
export function demo(today: Day): Case {
  return caseOf({
    id: HARBORVIEW,
    title: 'Harborview Health',
    source: 'Demo of Plumbline; all names and figures are invented',
    steps: everything.map((step) => onCalendar(step, today)),
  });
}
