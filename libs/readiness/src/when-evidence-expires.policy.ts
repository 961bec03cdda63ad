import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import { streamParts, type Day, type RecordedEvent } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import { dayOf, recordId } from '@plumbline/read-models';
import type { ReadinessEvents } from './readiness.events';
import { ExpireEvidence } from './readiness.inputs';

const NEVER = '9999-12-31T00:00:00.000Z';

/** The last attestation of an item, waiting for the first day on which it does not count any more. */
export interface Expiring extends Waiting {
  readonly checklist: string;
  readonly workflow: string;
  readonly item: string;
  readonly attestedOn: Day;
  readonly expiredOn: Day;
  /** The day of the last expiry that stands in the log. */
  readonly recordedUpTo?: Day;
}

/**
 * When evidence expires, the log says so on that day; the screen is grey by the date alone. Attesting
 * again begins the waiting anew.
 */
export const whenEvidenceExpires = policy<Expiring, ReadinessEvents>({
  name: 'evidence',
  key: placeOf,
  on: {
    ItemAttested: ({ workflow, item, freshUntil }, waiting, event) => {
      const attestedOn = dayOf(event);
      if (waiting && waiting.attestedOn > attestedOn) return waiting;
      const expiredOn = addDays(freshUntil, 1);
      const recordedUpTo = waiting?.recordedUpTo;
      const greyAlready = recordedUpTo !== undefined && expiredOn <= recordedUpTo;
      return {
        id: placeOf(event),
        program: event.program,
        dueAt: greyAlready ? NEVER : `${expiredOn}T00:00:00.000Z`,
        checklist: recordId(event),
        workflow,
        item,
        attestedOn,
        expiredOn,
        recordedUpTo,
      };
    },
    EvidenceExpired: (_, waiting, event) =>
      waiting && { ...waiting, dueAt: NEVER, recordedUpTo: dayOf(event) },
  },
  then: ({ checklist, workflow, item, expiredOn }) =>
    react(ExpireEvidence, { id: checklist, workflow, item, on: expiredOn }),
});

function placeOf({ stream, data }: RecordedEvent): string {
  const { workflow, item } = data as { workflow: string; item: string };
  return `${streamParts(stream).id}/${workflow}/${item}`;
}
