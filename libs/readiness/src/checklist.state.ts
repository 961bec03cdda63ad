import type { Day } from '@plumbline/event-store';
import type { Criticality, ReadinessEvents, WorkflowWords } from './readiness.events';

/** What the rules need to know of an item: its last attestation by the day on which it was true. */
export interface ItemState {
  readonly criticality: Criticality;
  readonly attestedOn?: Day;
  readonly freshUntil?: Day;
  /** Whether the log says that this attestation has grown stale. */
  readonly expired?: boolean;
}

/** What the rules need to know of a workflow. */
export interface WorkflowState {
  readonly blocked: boolean;
  /** The day on which it was last blocked or unblocked. */
  readonly turnedOn?: Day;
  readonly items: ReadonlyMap<string, ItemState>;
}

/** A checklist: one pack at one site, or for the whole program. */
export interface ChecklistState {
  readonly pack: string;
  readonly site?: string;
  readonly evidenceDays: number;
  readonly workflows: ReadonlyMap<string, WorkflowState>;
}

/** A checklist before there is one. */
export const noChecklist: ChecklistState = { pack: '', evidenceDays: 0, workflows: new Map() };

/** The checklist as it begins: with all that its pack said then. */
export function adopted({
  pack,
  site,
  evidenceDays,
  workflows,
}: ReadinessEvents['PackAdopted']): ChecklistState {
  const begun = workflows.map(({ id, items }) => [id, workflowOf(items)] as const);
  return { pack, site, evidenceDays, workflows: new Map(begun) };
}

/** The checklist with news of one workflow. */
export function withWorkflow(
  state: ChecklistState,
  workflow: string,
  news: (before: WorkflowState) => Partial<WorkflowState>,
): ChecklistState {
  const before = state.workflows.get(workflow) ?? workflowOf([]);
  const after = { ...before, ...news(before) };
  return { ...state, workflows: new Map(state.workflows).set(workflow, after) };
}

/** The checklist with news of one item. */
export function withItem(
  state: ChecklistState,
  { workflow, item }: { readonly workflow: string; readonly item: string },
  news: (before: ItemState | undefined) => ItemState | undefined,
): ChecklistState {
  return withWorkflow(state, workflow, ({ items }) => {
    const after = news(items.get(item));
    return after ? { items: new Map(items).set(item, after) } : {};
  });
}

function workflowOf(items: WorkflowWords['items']): WorkflowState {
  const begun = items.map(({ id, criticality }) => [id, { criticality }] as const);
  return { blocked: false, items: new Map(begun) };
}
