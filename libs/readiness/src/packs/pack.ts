import type { Criticality, ItemWords, WorkflowWords } from '../readiness.events';

/**
 * A list of workflows with what must be true of each before the go-live. A pack is data: a change is a
 * new entry with the next version, so that a version means the same for ever.
 */
export interface Pack {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** Where the pack as a whole comes from. */
  readonly source: string;
  /** How many days its evidence counts at most. */
  readonly evidenceDays: number;
  readonly workflows: readonly WorkflowWords[];
}

/** Where a criterion comes from that nobody published. */
export const OWN_PROPOSAL = 'Own proposal (domain notes 2.2)';

/** How many days evidence counts in the packs that prepare a go-live (domain notes 2.3). */
export const MONTH = 30;

/** An item without which there is no going live. */
export const high = item('high');

/** An item that a workflow can be without for days. */
export const medium = item('medium');

/** An item that a workflow can be without for weeks. */
export const low = item('low');

/** An entry that is common knowledge, not confirmed by a source: never to be quoted as fact. */
export function unconfirmed<Entry extends ItemWords | WorkflowWords>(entry: Entry): Entry {
  return { ...entry, confirmed: false };
}

function item(criticality: Criticality) {
  return (id: string, text: string, source?: string): ItemWords => ({
    id,
    text,
    criticality,
    ...(source && { source }),
  });
}
