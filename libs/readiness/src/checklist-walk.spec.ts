import { given, type DatedFact } from '@plumbline/event-sourcing';
import { checklist, type ChecklistCommands } from './checklist';
import type { ReadinessEvents } from './readiness.events';

type Fact = DatedFact<ReadinessEvents>;
type Name = keyof ChecklistCommands;

const here = { pack: 'own', site: undefined };
const of = { ...here, workflow: 'one', item: 'a' };
const adopted: Fact = {
  type: 'PackAdopted',
  data: { ...here, packVersion: 1, name: 'Own', evidenceDays: 30, workflows: [] },
};
const workflow: Fact = { type: 'WorkflowAdded', data: { ...here, workflow: 'one', name: 'One' } };
const item: Fact = { type: 'ItemAdded', data: { ...of, text: 'A', criticality: 'low' } };
const attested = (freshUntil: string): Fact => ({
  type: 'ItemAttested',
  data: { ...of, criticality: 'low', answer: 'met', expiresOn: freshUntil, freshUntil, by: 'ada' },
});
const gone: Fact = { type: 'EvidenceExpired', data: { ...of, freshUntil: '2026-01-14' } };
const said = { ...here, workflow: 'one', reason: 'Why', by: 'ada' };
const blocked: Fact = { type: 'WorkflowBlocked', data: said };
const unblocked: Fact = { type: 'WorkflowUnblocked', data: said };
const begun = [adopted, workflow, item];

/** Every state of a checklist, its workflow "one" and the item "a" of that, on 15 January. */
const states = {
  nothing: [],
  adopted: [adopted],
  withWorkflow: [adopted, workflow],
  withItem: begun,
  attested: [...begun, attested('2026-02-14')],
  tooOld: [...begun, { ...attested('2026-01-14'), on: '2026-01-10' }],
  expired: [...begun, { ...attested('2026-01-14'), on: '2026-01-10' }, gone],
  blocked: [...begun, blocked],
  unblocked: [...begun, blocked, unblocked],
} satisfies Record<string, Fact[]>;

const commands: { readonly [Command in Name]: ChecklistCommands[Command] } = {
  AdoptPack: { pack: 'own', packVersion: 1, known: { sites: [], adopted: [] } },
  AddWorkflow: { workflow: 'one', name: 'One' },
  AddItem: { workflow: 'one', item: 'a', text: 'A', criticality: 'low' },
  AttestItem: { workflow: 'one', item: 'a', answer: 'notMet', by: 'ada' },
  ExpireEvidence: { workflow: 'one', item: 'a' },
  BlockWorkflow: { workflow: 'one', reason: 'Why', by: 'ada' },
  UnblockWorkflow: { workflow: 'one', reason: 'Why', by: 'ada' },
};

const NONE = /There is no checklist/;
const TAKEN = /already/;
const NO_WORKFLOW = /There is no workflow "one"/;
const NO_ITEM = /There is no item "a"/;
const NEVER = /was never attested/;
const COUNTS = /counts until 2026-02-14/;
const OPEN = /is not blocked/;

/** Written by hand: the fact that follows, or what the refusal says. */
const expected: Record<keyof typeof states, Record<Name, string | RegExp>> = {
  nothing: {
    AdoptPack: 'PackAdopted',
    AddWorkflow: NONE,
    AddItem: NONE,
    AttestItem: NONE,
    ExpireEvidence: NONE,
    BlockWorkflow: NONE,
    UnblockWorkflow: NONE,
  },
  adopted: {
    AdoptPack: TAKEN,
    AddWorkflow: 'WorkflowAdded',
    AddItem: NO_WORKFLOW,
    AttestItem: NO_WORKFLOW,
    ExpireEvidence: NO_WORKFLOW,
    BlockWorkflow: NO_WORKFLOW,
    UnblockWorkflow: NO_WORKFLOW,
  },
  withWorkflow: {
    AdoptPack: TAKEN,
    AddWorkflow: TAKEN,
    AddItem: 'ItemAdded',
    AttestItem: NO_ITEM,
    ExpireEvidence: NO_ITEM,
    BlockWorkflow: 'WorkflowBlocked',
    UnblockWorkflow: OPEN,
  },
  withItem: withItem({ ExpireEvidence: NEVER }),
  attested: withItem({ ExpireEvidence: COUNTS }),
  tooOld: withItem({ ExpireEvidence: 'EvidenceExpired' }),
  expired: withItem({ ExpireEvidence: TAKEN }),
  blocked: withItem({
    ExpireEvidence: NEVER,
    BlockWorkflow: TAKEN,
    UnblockWorkflow: 'WorkflowUnblocked',
  }),
  unblocked: withItem({ ExpireEvidence: NEVER }),
};

describe.each(Object.keys(states) as (keyof typeof states)[])('A checklist: %s', (state) => {
  it.each(Object.keys(checklist.decide) as Name[])('%s', (name) => {
    const answer = given(checklist, ...states[state]).when(name, commands[name]);
    const follows = expected[state][name];
    if (follows instanceof RegExp) answer.thenRefused(follows);
    else expect(answer.facts().map(({ type }) => type)).toEqual([follows]);
  });
});

function withItem(
  but: Partial<Record<Name, string | RegExp>> & { ExpireEvidence: string | RegExp },
) {
  return {
    AdoptPack: TAKEN,
    AddWorkflow: TAKEN,
    AddItem: TAKEN,
    AttestItem: 'ItemAttested',
    BlockWorkflow: 'WorkflowBlocked',
    UnblockWorkflow: OPEN,
    ...but,
  };
}
