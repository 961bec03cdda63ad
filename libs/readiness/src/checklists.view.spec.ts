import type { Day } from '@plumbline/event-store';
import { fold, place } from '@plumbline/read-models';
import type { ChecklistCommands } from './checklist';
import { checklists } from './checklists.view';
import { ownChecklist } from './recorded.example';

type Recorded = ReturnType<typeof ownChecklist>;

const attest = (item: string, more: Partial<ChecklistCommands['AttestItem']> = {}) => ({
  workflow: 'mailroom',
  item,
  answer: 'met' as const,
  evidence: 'Photo',
  by: 'ada',
  ...more,
});
const block = { workflow: 'mailroom', reason: 'Flood', by: 'ada' };
const look = (recorded: Recorded, today: Day, events = recorded.events) => {
  const document = fold(checklists, events).get(place('north', 'own'))!;
  return checklists.shown(document, today).workflows[0]!;
};

describe('A workflow as shown', () => {
  it('is missing until every item was attested, and says what is asked', () => {
    const recorded = ownChecklist().give('AttestItem', '2026-01-05', attest('b'));
    expect(look(recorded, '2026-01-06')).toMatchObject({
      status: 'missing',
      statusReason: '1 of 2 items were never attested.',
      score: 40,
      since: '2026-01-01',
      missingEvidence: ['Opened: never attested (asked: Photo)'],
    });
  });

  it('says of a missing one, too, that an item of high criticality is not met', () => {
    const notMet = attest('a', { answer: 'notMet', evidence: undefined });
    expect(
      look(ownChecklist().give('AttestItem', '2026-01-05', notMet), '2026-01-06'),
    ).toMatchObject({
      status: 'missing',
      statusReason: '1 of 2 items were never attested; 1 of high criticality not met.',
    });
  });

  it('is missing, not green, without any item', () => {
    const recorded = ownChecklist().give('AddWorkflow', '2026-01-02', {
      workflow: 'post',
      name: 'Post',
    });
    const document = fold(checklists, recorded.events).get(place('north', 'own'))!;
    expect(checklists.shown(document, '2026-01-02').workflows[1]).toMatchObject({
      status: 'missing',
      statusReason: 'It has no items yet.',
      since: '2026-01-02',
    });
  });

  it('turns grey the day after its evidence expired, whatever the score was', () => {
    const recorded = ownChecklist()
      .give('AttestItem', '2026-01-05', attest('a'))
      .give('AttestItem', '2026-01-05', attest('b', { expiresOn: '2026-01-09' }));
    expect(look(recorded, '2026-01-09')).toMatchObject({ status: 'green', since: '2026-01-05' });
    expect(look(recorded, '2026-01-10')).toMatchObject({
      status: 'stale',
      since: '2026-01-10',
      score: 100,
      missingEvidence: ['Sorted: stale, last attested on 2026-01-05 (asked: Photo)'],
    });
    expect(look(recorded, '2026-02-05').since).toBe('2026-01-10');
  });

  it('does not apply where every item was attested as not applicable', () => {
    const answer = 'notApplicable' as const;
    const recorded = ownChecklist()
      .give('AttestItem', '2026-01-05', attest('a', { answer }))
      .give('AttestItem', '2026-01-05', attest('b', { answer }));
    expect(look(recorded, '2026-01-06')).toMatchObject({ status: 'notApplicable', score: null });
  });

  it('is blocked whatever its score, and keeps every block', () => {
    const recorded = ownChecklist()
      .give('AttestItem', '2026-01-05', attest('a'))
      .give('AttestItem', '2026-01-05', attest('b'))
      .give('BlockWorkflow', '2026-01-07', block)
      .give('UnblockWorkflow', '2026-01-09', { ...block, reason: 'Dry' });
    expect(look(recorded, '2026-01-08', recorded.by('2026-01-08'))).toMatchObject({
      status: 'blocked',
      statusReason: 'Blocked: Flood',
      blockedBy: 'ada',
    });
    expect(look(recorded, '2026-01-09')).toMatchObject({
      status: 'green',
      since: '2026-01-09',
      blockedReason: undefined,
      blocks: [
        {
          from: '2026-01-07',
          reason: 'Flood',
          by: 'ada',
          until: '2026-01-09',
          unblockedReason: 'Dry',
          unblockedBy: 'ada',
        },
      ],
    });
  });

  it('keeps each attestation by its day: one recorded late does not outdo a later one', () => {
    const recorded = ownChecklist()
      .give('AttestItem', '2026-01-05', attest('a'))
      .give('AttestItem', '2026-01-03', attest('a', { answer: 'notMet', evidence: undefined }));
    const [item] = look(recorded, '2026-01-06').items;
    expect(item).toMatchObject({ status: 'met', attestedOn: '2026-01-05' });
    expect(item!.history.map(({ attestedOn, answer }) => [attestedOn, answer])).toEqual([
      ['2026-01-03', 'notMet'],
      ['2026-01-05', 'met'],
    ]);
  });

  it('counts what was said today east of here, where the day has begun already', () => {
    const recorded = ownChecklist()
      .give('AttestItem', '2026-01-06', attest('a'))
      .give('AttestItem', '2026-01-06', attest('b'));
    expect(look(recorded, '2026-01-05').status).toBe('green');
  });
});
