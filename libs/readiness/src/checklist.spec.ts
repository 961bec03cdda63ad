import { given, type FactOf } from '@plumbline/event-sourcing';
import { checklist, type ChecklistCommands } from './checklist';
import { himWorkflows } from './packs/him-workflows.data';
import type { ReadinessEvents } from './readiness.events';

type Fact = FactOf<ReadinessEvents>;

const here = { pack: 'him', site: 'main' };
const adopted: Fact = {
  type: 'PackAdopted',
  data: {
    ...here,
    packVersion: 1,
    name: 'HIM',
    evidenceDays: 30,
    workflows: [
      {
        id: 'coding',
        name: 'Coding',
        items: [{ id: 'trained', text: 'Coders are trained', criticality: 'high' }],
      },
    ],
  },
};
const attested = (freshUntil: string): Fact => ({
  type: 'ItemAttested',
  data: {
    ...here,
    workflow: 'coding',
    item: 'trained',
    criticality: 'high',
    answer: 'met',
    expiresOn: freshUntil,
    freshUntil,
    by: 'ada',
  },
});
const expired: Fact = {
  type: 'EvidenceExpired',
  data: { ...here, workflow: 'coding', item: 'trained', freshUntil: '2026-02-14' },
};
const attest: ChecklistCommands['AttestItem'] = {
  workflow: 'coding',
  item: 'trained',
  answer: 'met',
  evidence: 'LMS extract',
  by: 'ada',
};
const block = { workflow: 'coding', reason: 'No encoder', by: 'ada' };

describe('Adopting a pack', () => {
  const known = { sites: ['main', 'hill'], adopted: [] };
  const command = { pack: 'him-workflows', packVersion: 1, site: 'main', known };

  it('copies its workflows and items into the fact, so that a later edit changes nothing', () => {
    const [fact] = given(checklist).when('AdoptPack', command).facts();
    expect(fact).toMatchObject({
      type: 'PackAdopted',
      data: { pack: 'him-workflows', site: 'main', packVersion: 1, evidenceDays: 30 },
    });
    expect((fact!.data as ReadinessEvents['PackAdopted']).workflows).toEqual(
      himWorkflows.workflows,
    );
  });

  it('is refused for a pack or a version that nobody knows, naming those that there are', () => {
    given(checklist)
      .when('AdoptPack', { ...command, pack: 'nursing' })
      .thenRefused('There is no pack "nursing"; there are him-workflows, clinical');
    given(checklist)
      .when('AdoptPack', { ...command, packVersion: 7 })
      .thenRefused('The pack "him-workflows" has no version 7; it has 1.');
  });

  it('is for a site that the program has, or for the whole program', () => {
    given(checklist)
      .when('AdoptPack', { ...command, site: 'moon' })
      .thenRefused('The program has no site "moon", it has main, hill; add it with AddSite.');
    given(checklist)
      .when('AdoptPack', { ...command, known: { sites: [], adopted: [] } })
      .thenRefused('it has none yet');
    const facts = given(checklist)
      .when('AdoptPack', { ...command, site: undefined })
      .facts();
    expect(facts).toHaveLength(1);
  });

  it('is done once for a site, under whatever id', () => {
    const before = { id: 'first', pack: 'him-workflows', site: 'main' };
    given(checklist)
      .when('AdoptPack', { ...command, known: { ...known, adopted: [before] } })
      .thenRefused('adopted for the site "main" already, as "first"');
    given(checklist)
      .when('AdoptPack', {
        ...command,
        site: undefined,
        known: { ...known, adopted: [{ ...before, site: undefined }] },
      })
      .thenRefused('adopted for the program already');
    const other = { ...known, adopted: [{ ...before, site: 'hill' }] };
    expect(
      given(checklist)
        .when('AdoptPack', { ...command, known: other })
        .facts(),
    ).toHaveLength(1);
  });
});

describe('A checklist of one’s own', () => {
  it('gets workflows and items that the pack does not have', () => {
    given(checklist, adopted)
      .when('AddWorkflow', { workflow: 'mailroom', name: 'Mail room' })
      .then({
        type: 'WorkflowAdded',
        data: { ...here, workflow: 'mailroom', name: 'Mail room', evidenceAsked: undefined },
      });
    const item = { workflow: 'coding', text: 'Queues are built', criticality: 'medium' as const };
    given(checklist, adopted)
      .when('AddItem', item)
      .then({ type: 'ItemAdded', data: { ...here, item: 'item-2', ...item } });
  });

  it('uses each id once, and adds items to workflows that there are', () => {
    const item = { text: 'Queues are built', criticality: 'medium' as const };
    given(checklist, adopted)
      .when('AddItem', { workflow: 'coding', item: 'trained', ...item })
      .thenRefused('There is an item "trained" in "coding" already');
    given(checklist, adopted)
      .when('AddItem', { workflow: 'billing', ...item })
      .thenRefused('There is no workflow "billing" in this checklist; there are: coding.');
  });
});

describe('Attesting an item', () => {
  it('says what shows it, by whom, and counts for 30 days', () =>
    given(checklist, adopted)
      .when('AttestItem', attest)
      .then({
        type: 'ItemAttested',
        data: {
          ...here,
          workflow: 'coding',
          item: 'trained',
          criticality: 'high',
          answer: 'met',
          evidence: 'LMS extract',
          expiresOn: '2026-02-14',
          freshUntil: '2026-02-14',
          by: 'ada',
        },
      }));

  it('needs evidence, unless the item is not met', () => {
    for (const answer of ['met', 'partly', 'notApplicable'] as const) {
      given(checklist, adopted)
        .when('AttestItem', { ...attest, answer, evidence: undefined })
        .thenRefused('Say what shows it');
    }
    const notMet = { ...attest, answer: 'notMet' as const, evidence: undefined };
    expect(given(checklist, adopted).when('AttestItem', notMet).facts()).toHaveLength(1);
  });

  it.each(['2026-01-14', '2026-01-15'])('cannot have expired on %s, when it is made', (expiresOn) =>
    given(checklist, adopted)
      .when('AttestItem', { ...attest, expiresOn })
      .thenRefused(`The evidence is of 2026-01-15 and cannot have expired on ${expiresOn}`),
  );

  it('counts until it expires, and no longer than the pack allows', () => {
    const until = (expiresOn: string) => {
      const [fact] = given(checklist, adopted)
        .when('AttestItem', { ...attest, expiresOn })
        .facts();
      return fact!.data;
    };
    expect(until('2026-01-20')).toMatchObject({ freshUntil: '2026-01-20' });
    expect(until('2027-01-15')).toMatchObject({
      expiresOn: '2027-01-15',
      freshUntil: '2026-02-14',
    });
  });

  it('is of an item that there is', () =>
    given(checklist, adopted)
      .when('AttestItem', { ...attest, item: 'x' })
      .thenRefused('There is no item "x" in the workflow "coding"; there are: trained.'));
});

describe('Evidence that expires', () => {
  const command = { workflow: 'coding', item: 'trained' };

  it('is recorded on a day on which it does not count any more', () => {
    const record = given(checklist, adopted, attested('2026-02-14'));
    record.when('ExpireEvidence', command, '2026-02-14').thenRefused('counts until 2026-02-14');
    record.when('ExpireEvidence', command, '2026-02-15').then(expired);
  });

  it('is recorded once, and again after the next attestation', () => {
    given(checklist, adopted, attested('2026-02-14'), expired)
      .when('ExpireEvidence', command, '2026-02-15')
      .thenRefused('is recorded already');
    const again = { ...attested('2026-03-14'), on: '2026-02-20' };
    expect(
      given(checklist, adopted, attested('2026-02-14'), expired, again)
        .when('ExpireEvidence', command, '2026-03-15')
        .facts(),
    ).toHaveLength(1);
  });

  it('is judged by the last attestation, not by one that is recorded late', () => {
    const later = { ...attested('2026-03-01'), on: '2026-02-10' };
    const late = { ...attested('2026-01-20'), on: '2026-01-16' };
    given(checklist, adopted, later, late)
      .when('ExpireEvidence', command, '2026-02-20')
      .thenRefused('counts until 2026-03-01');
  });
});

describe('Blocking a workflow', () => {
  const blocked: Fact = { type: 'WorkflowBlocked', data: { ...here, ...block } };
  const unblocked: Fact = { type: 'WorkflowUnblocked', data: { ...here, ...block } };

  it('says why and by whom, and so does taking the block away', () => {
    given(checklist, adopted).when('BlockWorkflow', block).then(blocked);
    given(checklist, adopted, blocked).when('UnblockWorkflow', block).then(unblocked);
  });

  it('goes by the order in which they were true', () => {
    given(checklist, adopted, { ...blocked, on: '2026-01-20' })
      .when('UnblockWorkflow', block, '2026-01-19')
      .thenRefused('was blocked or unblocked on 2026-01-20');
    given(checklist, adopted, blocked, { ...unblocked, on: '2026-01-20' })
      .when('BlockWorkflow', block, '2026-01-19')
      .thenRefused('was blocked or unblocked on 2026-01-20');
  });
});
