import { fold, place } from '@plumbline/read-models';
import { burnUpOf } from './burn-up';
import { checklists } from './checklists.view';
import { ownChecklist } from './recorded.example';

const attest = (item: string, answer: 'met' | 'partly' | 'notApplicable' = 'met') =>
  ({ workflow: 'mailroom', item, answer, evidence: 'Photo', by: 'ada' }) as const;
const burnUp = (recorded: ReturnType<typeof ownChecklist>, today: string) =>
  burnUpOf(
    [checklists.shown(fold(checklists, recorded.events).get(place('north', 'own'))!, today)],
    today,
  );

describe('The burn-up of readiness items', () => {
  it('counts each week from the adoption to the day of looking', () => {
    const days = burnUp(ownChecklist(), '2026-01-20').map(({ on }) => on);
    expect(days).toEqual(['2026-01-01', '2026-01-06', '2026-01-13', '2026-01-20']);
  });

  it('counts as done what is met or not applicable, and not what is met in part', () => {
    const recorded = ownChecklist()
      .give('AttestItem', '2026-01-05', attest('a', 'notApplicable'))
      .give('AttestItem', '2026-01-05', attest('b', 'partly'));
    expect(burnUp(recorded, '2026-01-05').at(-1)).toMatchObject({ items: 2, done: 1 });
    recorded.give('AttestItem', '2026-01-06', attest('b'));
    expect(burnUp(recorded, '2026-01-06').at(-1)).toMatchObject({ items: 2, done: 2 });
  });

  it('falls when evidence expires, and a longer list does not change the days before', () => {
    const recorded = ownChecklist()
      .give('AttestItem', '2026-01-02', { ...attest('a'), expiresOn: '2026-01-09' })
      .give('AddItem', '2026-01-12', { workflow: 'mailroom', text: 'Scale', criticality: 'low' });
    expect(burnUp(recorded, '2026-01-16').map(({ items, done }) => [items, done])).toEqual([
      [2, 0],
      [2, 1],
      [2, 1],
      [3, 0],
    ]);
  });

  it('is empty where no pack was adopted', () => {
    expect(burnUpOf([], '2026-01-20')).toEqual([]);
  });
});
