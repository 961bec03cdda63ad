import type { RecordedEvent } from '@plumbline/event-store';
import { dayOf, recordId } from '@plumbline/read-models';
import type { BenefitPromise } from './benefit.documents';
import type { BenefitEvents } from './benefit.events';

/** A promise as it was made; nothing of it changes later but what became of it. */
export function promised(
  { title, quote, promiser, document, value, unit }: BenefitEvents['PromiseRecorded'],
  event: RecordedEvent,
): BenefitPromise {
  const written = { title, quote, promiser, source: document, value, unit };
  return { id: recordId(event), ...written, madeOn: dayOf(event), status: 'open' };
}

/** The promise after someone accepted it. */
export function accepted(
  promise: BenefitPromise,
  { owner }: BenefitEvents['PromiseAccepted'],
): BenefitPromise {
  return { ...promise, status: 'accepted', acceptedBy: owner };
}

/** The promise after it was rejected. */
export function rejected(
  promise: BenefitPromise,
  { reason }: BenefitEvents['PromiseRejected'],
): BenefitPromise {
  return { ...promise, status: 'rejected', rejectedFor: reason };
}
