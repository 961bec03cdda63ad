import { Refused } from '@plumbline/event-sourcing';
import type { Day } from '@plumbline/event-store';
import type { ChecklistState, ItemState, WorkflowState } from './checklist.state';
import type { Answer } from './readiness.events';

/** A checklist that there is already. */
export interface AdoptedPack {
  readonly id: string;
  readonly pack: string;
  readonly site?: string;
}

/** Refuses a pack that was adopted for the same site before, under whatever id. */
export function assertNotAdopted(
  { pack, site }: Omit<AdoptedPack, 'id'>,
  known: readonly AdoptedPack[],
): void {
  const before = known.find((other) => other.pack === pack && other.site === site);
  if (!before) return;
  const place = site ? `the site "${site}"` : 'the program';
  throw new Refused(
    `The pack "${pack}" is adopted for ${place} already, as "${before.id}"; add to that.`,
  );
}

/** The workflow of that name, or a refusal that names those that there are. */
export function workflowNamed(id: string, { workflows }: ChecklistState): WorkflowState {
  const found = workflows.get(id);
  if (found) return found;
  const known = [...workflows.keys()].join(', ') || 'none yet';
  throw new Refused(`There is no workflow "${id}" in this checklist; there are: ${known}.`);
}

/** The item of that name, or a refusal that names those that there are. */
export function itemNamed(workflow: string, id: string, state: ChecklistState): ItemState {
  const { items } = workflowNamed(workflow, state);
  const found = items.get(id);
  if (found) return found;
  const known = [...items.keys()].join(', ') || 'none yet';
  throw new Refused(`There is no item "${id}" in the workflow "${workflow}"; there are: ${known}.`);
}

/** Whoever says that something is so shows it; only what is not met needs no evidence. */
export function assertEvidence(answer: Answer, evidence: string | undefined): void {
  if (answer === 'notMet' || evidence !== undefined) return;
  throw new Refused(`Say what shows it: only an item that is not met needs no evidence.`);
}

/** Evidence expires after the day on which it was looked at. */
export function assertExpiry(expiresOn: Day, on: Day): void {
  if (expiresOn > on) return;
  throw new Refused(
    `The evidence is of ${on} and cannot have expired on ${expiresOn}; say a later day.`,
  );
}

/** Blocking and unblocking go by the order in which they were true. */
export function assertNotBeforeTurn({ turnedOn }: WorkflowState, id: string, on: Day): void {
  if (turnedOn === undefined || turnedOn <= on) return;
  throw new Refused(
    `The workflow "${id}" was blocked or unblocked on ${turnedOn}; say that day or a later one.`,
  );
}

/** Evidence expires once, on a day on which it does not count any more. */
export function assertExpired({ freshUntil, expired }: ItemState, id: string, on: Day): Day {
  if (freshUntil === undefined) {
    throw new Refused(`The item "${id}" was never attested; there is nothing to expire.`);
  }
  if (freshUntil >= on) {
    throw new Refused(`The evidence of the item "${id}" counts until ${freshUntil}.`);
  }
  if (expired) throw new Refused(`That the evidence of "${id}" expired is recorded already.`);
  return freshUntil;
}
