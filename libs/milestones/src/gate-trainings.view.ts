import type { Day } from '@plumbline/event-store';
import { dayOf, recordId, view } from '@plumbline/read-models';
import type { TrainingEvents } from '@plumbline/readiness';

/** A training as far as gates are concerned: who passed, of all who are required. */
export class GateTraining {
  id: string;
  site: string;
  audience: string;
  required: number;
  passed: number;
  /** The day of the last count; nothing was counted before it. */
  on?: Day;
}

/** The trainings, folded from the facts of readiness. */
export const gateTrainings = view<GateTraining, TrainingEvents>({
  name: 'gateTrainings',
  document: GateTraining,
  on: {
    TrainingDefined: ({ site, audience, required }, _, event) => ({
      id: recordId(event),
      site,
      audience,
      required,
      passed: 0,
    }),
    TrainingRecorded: ({ required, passed }, shown, event) =>
      shown && dayOf(event) >= (shown.on ?? '')
        ? { ...shown, required, passed, on: dayOf(event) }
        : shown,
  },
});
