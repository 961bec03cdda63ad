import type { Day } from '@plumbline/event-store';
import { recordId, view } from '@plumbline/read-models';
import type { ReadinessEvents } from '@plumbline/readiness';
import type { Criticality } from './gate.events';

type Attestation = ReadinessEvents['ItemAttested'];

/** An item as far as a gate is concerned: what it weighs, and the last word on it. */
export interface ChecklistItem {
  readonly criticality: Criticality;
  readonly answer?: Attestation['answer'];
  readonly freshUntil?: Day;
}

/** A checklist as far as gates are concerned: its items, and what is blocked. */
export class GateChecklist {
  id: string;
  pack: string;
  site?: string;
  /** By workflow and item. */
  items: Readonly<Record<string, ChecklistItem>>;
  blocked: readonly string[];
  /** What each workflow is called. */
  names: Readonly<Record<string, string>>;
}

/** The checklists, folded from the facts of readiness. */
export const gateChecklists = view<GateChecklist, ReadinessEvents>({
  name: 'gateChecklists',
  document: GateChecklist,
  on: {
    PackAdopted: ({ pack, site, workflows }, _, event) => ({
      id: recordId(event),
      pack,
      site,
      items: Object.fromEntries(
        workflows.flatMap((workflow) =>
          workflow.items.map(({ id, criticality }) => [`${workflow.id}/${id}`, { criticality }]),
        ),
      ),
      blocked: [],
      names: Object.fromEntries(workflows.map(({ id, name }) => [id, name])),
    }),
    WorkflowAdded: ({ workflow, name }, shown) =>
      shown && { ...shown, names: { ...shown.names, [workflow]: name } },
    ItemAdded: ({ workflow, item, criticality }, shown) =>
      shown && withItem(shown, `${workflow}/${item}`, { criticality }),
    ItemAttested: ({ workflow, item, criticality, answer, freshUntil }, shown) =>
      shown && withItem(shown, `${workflow}/${item}`, { criticality, answer, freshUntil }),
    WorkflowBlocked: ({ workflow }, shown) =>
      shown && { ...shown, blocked: [...without(shown, workflow), workflow] },
    WorkflowUnblocked: ({ workflow }, shown) =>
      shown && { ...shown, blocked: without(shown, workflow) },
  },
});

function withItem(shown: GateChecklist, at: string, item: ChecklistItem): GateChecklist {
  return { ...shown, items: { ...shown.items, [at]: item } };
}

function without({ blocked }: GateChecklist, workflow: string): string[] {
  return blocked.filter((each) => each !== workflow);
}
