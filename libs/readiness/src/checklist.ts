import { Refused, type Decider } from '@plumbline/event-sourcing';
import type { Day } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import * as rules from './checklist.rules';
import { adopted, noChecklist, withItem, withWorkflow } from './checklist.state';
import type { ChecklistState } from './checklist.state';
import { packOf } from './packs/known-packs';
import { MONTH } from './packs/pack';
import type { Answer, Criticality, ReadinessEvents } from './readiness.events';
import { assertSite, type KnownSites } from './site.rules';

/** What one may ask of a checklist. */
export type ChecklistCommands = {
  AdoptPack: {
    id?: string;
    pack: string;
    packVersion: number;
    site?: string;
    known: KnownSites & { readonly adopted: readonly rules.AdoptedPack[] };
  };
  AddWorkflow: { workflow: string; name: string; evidenceAsked?: string };
  AddItem: { workflow: string; item?: string; text: string; criticality: Criticality };
  AttestItem: {
    workflow: string;
    item: string;
    answer: Answer;
    evidence?: string;
    expiresOn?: Day;
    by: string;
  };
  ExpireEvidence: { workflow: string; item: string };
  BlockWorkflow: { workflow: string; reason: string; by: string };
  UnblockWorkflow: { workflow: string; reason: string; by: string };
};

/** The rules of a checklist. */
export const checklist: Decider<ChecklistState, ChecklistCommands, ReadinessEvents> = {
  stream: 'checklist',
  begins: ['AdoptPack'],
  initial: noChecklist,

  decide: {
    AdoptPack: ({ pack, packVersion, site, known }) => {
      assertSite(site, known);
      rules.assertNotAdopted({ pack, site }, known.adopted);
      const { name, source, evidenceDays, workflows } = packOf(pack, packVersion);
      const said = { pack, site, packVersion, name, source, evidenceDays, workflows };
      return [{ type: 'PackAdopted', data: said }];
    },

    AddWorkflow: ({ workflow, name, evidenceAsked }, state) => {
      if (state.workflows.has(workflow)) {
        throw new Refused(`There is a workflow "${workflow}" already; choose another id.`);
      }
      const said = { ...about(state), workflow, name, evidenceAsked };
      return [{ type: 'WorkflowAdded', data: said }];
    },

    AddItem: ({ workflow, item: chosen, text, criticality }, state) => {
      const { items } = rules.workflowNamed(workflow, state);
      const item = chosen ?? `item-${items.size + 1}`;
      if (items.has(item)) {
        throw new Refused(
          `There is an item "${item}" in "${workflow}" already; choose another id.`,
        );
      }
      return [{ type: 'ItemAdded', data: { ...about(state), workflow, item, text, criticality } }];
    },

    AttestItem: ({ workflow, item, answer, evidence, expiresOn: said, by }, state, { on }) => {
      const { criticality } = rules.itemNamed(workflow, item, state);
      rules.assertEvidence(answer, evidence);
      const expiresOn = said ?? addDays(on, Math.min(MONTH, state.evidenceDays));
      rules.assertExpiry(expiresOn, on);
      const tooOld = addDays(on, state.evidenceDays);
      const freshUntil = expiresOn < tooOld ? expiresOn : tooOld;
      const attested = { criticality, answer, evidence, expiresOn, freshUntil, by };
      return [{ type: 'ItemAttested', data: { ...about(state), workflow, item, ...attested } }];
    },

    ExpireEvidence: ({ workflow, item }, state, { on }) => {
      const freshUntil = rules.assertExpired(rules.itemNamed(workflow, item, state), item, on);
      return [{ type: 'EvidenceExpired', data: { ...about(state), workflow, item, freshUntil } }];
    },

    BlockWorkflow: ({ workflow, reason, by }, state, { on }) => {
      const found = rules.workflowNamed(workflow, state);
      if (found.blocked) throw new Refused(`The workflow "${workflow}" is blocked already.`);
      rules.assertNotBeforeTurn(found, workflow, on);
      return [{ type: 'WorkflowBlocked', data: { ...about(state), workflow, reason, by } }];
    },

    UnblockWorkflow: ({ workflow, reason, by }, state, { on }) => {
      const found = rules.workflowNamed(workflow, state);
      if (!found.blocked) throw new Refused(`The workflow "${workflow}" is not blocked.`);
      rules.assertNotBeforeTurn(found, workflow, on);
      return [{ type: 'WorkflowUnblocked', data: { ...about(state), workflow, reason, by } }];
    },
  },

  evolve: {
    PackAdopted: (said) => adopted(said),
    WorkflowAdded: ({ workflow }, state) => withWorkflow(state, workflow, () => ({})),
    ItemAdded: ({ criticality, ...of }, state) => withItem(state, of, () => ({ criticality })),
    ItemAttested: ({ freshUntil, ...of }, state, on) =>
      withItem(state, of, (before) => {
        if (!before || (before.attestedOn ?? '') > on) return before;
        return { criticality: before.criticality, attestedOn: on, freshUntil };
      }),
    EvidenceExpired: (of, state) =>
      withItem(state, of, (before) => before && { ...before, expired: true }),
    WorkflowBlocked: ({ workflow }, state, on) =>
      withWorkflow(state, workflow, () => ({ blocked: true, turnedOn: on })),
    WorkflowUnblocked: ({ workflow }, state, on) =>
      withWorkflow(state, workflow, () => ({ blocked: false, turnedOn: on })),
  },
};

/** What each fact says of the checklist that it is about. */
function about({ pack, site }: ChecklistState) {
  return { pack, site };
}
