import type { Day } from '@plumbline/event-store';
import { caseOf, type Case } from '../case';
import { benefitSteps } from './benefits';
import { HARBORVIEW, onCalendar, type DemoStep } from './calendar';
import { commitmentSteps } from './commitments';
import { measureSteps } from './measures';
import { milestoneSteps } from './milestones';
import { programSteps } from './program';
import { stakeholderSteps } from './stakeholders';

/** In the order of a day: who is there, what is planned, what is measured, what is promised. */
const everything: readonly DemoStep[] = [
  ...programSteps,
  ...stakeholderSteps,
  ...milestoneSteps,
  ...measureSteps,
  ...benefitSteps,
  ...commitmentSteps,
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
