import type { Day, RecordedEvent } from '@plumbline/event-store';
import { dayOf, recordId, view } from '@plumbline/read-models';
import { Checklist, type ReadinessWorkflow } from './checklist.documents';
import type { ReadinessItem } from './item.documents';
import type { ItemWords, ReadinessEvents, WorkflowWords } from './readiness.events';
import { withStanding } from './workflow-standing';

/** What depends on the day of looking, before anyone looks. */
const UNSEEN = { status: 'missing', statusReason: '', score: null, missingEvidence: [] } as const;

/** The checklists, by site and pack. */
export const checklists = view<Checklist, ReadinessEvents>({
  name: 'checklists',
  document: Checklist,
  forReports: true,
  order: ({ site = '', name }) => `${site}/${name.toLowerCase()}`,
  shown: (checklist, today) => ({
    ...checklist,
    workflows: checklist.workflows.map((workflow) => withStanding(workflow, workflow.since, today)),
  }),
  on: {
    PackAdopted: ({ pack, site, packVersion, name, workflows }, _, event) => {
      const adoptedOn = dayOf(event);
      const begun = { id: recordId(event), pack, site };
      return {
        ...begun,
        packVersion,
        name,
        adoptedOn,
        workflows: workflows.map((words) => workflowOf(words, begun, adoptedOn)),
      };
    },
    WorkflowAdded: ({ workflow, name, evidenceAsked }, shown, event) => {
      if (!shown) return undefined;
      const words = { id: workflow, name, evidenceAsked, items: [] };
      return { ...shown, workflows: [...shown.workflows, workflowOf(words, shown, dayOf(event))] };
    },
    ItemAdded: ({ workflow, item, text, criticality }, shown, event) =>
      withNews(shown, workflow, ({ items }) => ({
        items: [...items, itemOf({ id: item, text, criticality }, dayOf(event))],
      })),
    ItemAttested: (attested, shown, event) =>
      withNews(shown, attested.workflow, ({ items }) => ({
        items: items.map((item) =>
          item.id === attested.item ? withAttestation(item, attested, event) : item,
        ),
      })),
    WorkflowBlocked: ({ workflow, reason, by }, shown, event) =>
      withNews(shown, workflow, ({ blocks }) => ({
        blocks: [...blocks, { from: dayOf(event), reason, by }],
      })),
    WorkflowUnblocked: ({ workflow, reason, by }, shown, event) =>
      withNews(shown, workflow, ({ blocks }) => ({
        blocks: blocks.map((block) =>
          block.until === undefined
            ? { ...block, until: dayOf(event), unblockedReason: reason, unblockedBy: by }
            : block,
        ),
      })),
  },
});

function workflowOf(
  { id, items, metric, confirmed = true, ...words }: WorkflowWords,
  { id: checklist, pack, site }: Pick<Checklist, 'id' | 'pack' | 'site'>,
  since: Day,
): ReadinessWorkflow {
  return {
    id: `${checklist}/${id}`,
    checklist,
    pack,
    site,
    workflow: id,
    ...words,
    confirmed,
    metric,
    items: items.map((item) => itemOf(item, since)),
    blocks: [],
    since,
    ...UNSEEN,
    missingEvidence: [],
  };
}

function itemOf({ confirmed = true, ...words }: ItemWords, addedOn: Day): ReadinessItem {
  return { ...words, confirmed, status: 'missing', history: [], addedOn };
}

function withNews(
  shown: Checklist | undefined,
  workflow: string,
  news: (before: ReadinessWorkflow) => Partial<ReadinessWorkflow>,
): Checklist | undefined {
  return (
    shown && {
      ...shown,
      workflows: shown.workflows.map((known) =>
        known.workflow === workflow ? { ...known, ...news(known) } : known,
      ),
    }
  );
}

/** By the day on which it was true: what is recorded late does not outdo what was said later. */
function withAttestation(
  item: ReadinessItem,
  { answer, evidence, expiresOn, freshUntil, by }: ReadinessEvents['ItemAttested'],
  event: RecordedEvent,
): ReadinessItem {
  const attestedOn = dayOf(event);
  const { recordedAt, source } = event;
  const behind = item.history.findLastIndex((before) => before.attestedOn <= attestedOn) + 1;
  const said = { attestedOn, recordedAt, source, attestedBy: by, answer, evidence };
  return {
    ...item,
    history: item.history.toSpliced(behind, 0, { ...said, expiresOn, freshUntil }),
  };
}
