import { BeginLedger } from '@plumbline/access';
import type { Day } from '@plumbline/event-store';
import { caseOf, type Case } from '../case';
import { benefitSteps } from './benefits';
import { HARBORVIEW, onCalendar, type DemoStep } from './calendar';
import { commitmentSteps } from './commitments';
import { concessionSteps } from './concessions';
import { decisionSteps } from './decisions';
import { gateTelling } from './gates';
import { measureSteps } from './measures';
import { memberSteps } from './members';
import { milestoneSteps } from './milestones';
import { CHARTERED, programSteps } from './program';
import { readinessSteps } from './readiness';
import { riskSteps } from './risks';
import { stakeholderSteps } from './stakeholders';

/** The first fact of the whole installation: that it is one for a demo. */
const beginning: DemoStep = {
  offset: CHARTERED - 1,
  input: BeginLedger,
  said: { mode: 'demo' },
};

/** In the order of a day: who is there, what is planned, measured, promised, ready, feared, decided. */
const everything: readonly DemoStep[] = [
  beginning,
  ...programSteps,
  ...stakeholderSteps,
  ...memberSteps,
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
