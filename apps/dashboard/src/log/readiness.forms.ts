import { useSites, voice } from './choice-lists';
import { describe } from './described';
import { begins, choice, day, longText, more, number, one, optional, text } from './fields';
import { addItemDocument } from './readiness/add-item.document';
import { addWorkflowDocument } from './readiness/add-workflow.document';
import { adoptPackDocument } from './readiness/adopt-pack.document';
import { attestItemDocument } from './readiness/attest-item.document';
import { blockWorkflowDocument } from './readiness/block-workflow.document';
import { defineTrainingDocument } from './readiness/define-training.document';
import * as names from './readiness/names';
import { recordTrainingDocument } from './readiness/record-training.document';
import { unblockWorkflowDocument } from './readiness/unblock-workflow.document';

const words = 'log-readiness';
const everyday = { everyday: true } as const;
const madeId = () => `own-${crypto.randomUUID().slice(0, 8)}`;

/** The forms about readiness: packs and their items, what attests them, blocks, and training. */
export const readinessForms = [
  describe(
    words,
    attestItemDocument,
    {
      id: one(names.useChecklists),
      workflow: one(names.useWorkflows),
      item: one(names.useItems),
      answer: choice('answer'),
      evidence: optional(longText()),
      expiresOn: optional(day()),
      by: voice(),
    },
    everyday,
  ),
  describe(
    words,
    blockWorkflowDocument,
    {
      id: one(names.useChecklists),
      workflow: one(names.useUnblockedWorkflows),
      reason: longText(),
      by: voice(),
    },
    everyday,
  ),
  describe(
    words,
    recordTrainingDocument,
    {
      id: one(names.useTrainings),
      required: number({ min: 1 }),
      trained: number({ min: 0 }),
      passed: number({ min: 0 }),
      reason: optional(longText()),
    },
    everyday,
  ),
  describe(words, unblockWorkflowDocument, {
    id: one(names.useChecklistsWithBlocked),
    workflow: one(names.useBlockedWorkflows),
    reason: longText(),
    by: voice(),
  }),
  describe(words, addItemDocument, {
    id: one(names.useChecklists),
    workflow: one(names.useWorkflows),
    text: longText(),
    criticality: begins(choice('criticality'), 'medium'),
    item: more(optional(text())),
  }),
  describe(words, addWorkflowDocument, {
    id: one(names.useChecklists),
    name: text(),
    evidenceAsked: optional(longText()),
    workflow: more(begins(text(), madeId)),
  }),
  describe(words, adoptPackDocument, {
    pack: one(names.usePacks),
    packVersion: begins(number({ min: 1 }), '1'),
    site: optional(one(useSites)),
    id: more(optional(text())),
  }),
  describe(words, defineTrainingDocument, {
    site: one(useSites),
    audience: text(),
    required: number({ min: 1 }),
    id: more(optional(text())),
  }),
];
