import { fold, place } from '@plumbline/read-models';
import { checklists } from './checklists.view';
import { ownChecklist } from './recorded.example';
import { expiringOf, siteReadinessOf } from './site-readiness';

const attest = (item: string) =>
  ({ workflow: 'mailroom', item, answer: 'met', evidence: 'Photo', by: 'ada' }) as const;
const shown = (recorded: ReturnType<typeof ownChecklist>, today: string) =>
  checklists.shown(fold(checklists, recorded.events).get(place('north', 'own'))!, today);

describe('A pack at a site', () => {
  it('is as ready as its worst workflow, and counts them from the worst to the best', () => {
    const recorded = ownChecklist()
      .give('AttestItem', '2026-01-05', attest('a'))
      .give('AttestItem', '2026-01-05', attest('b'))
      .give('AddWorkflow', '2026-01-05', { workflow: 'post', name: 'Post' });
    expect(siteReadinessOf(shown(recorded, '2026-01-05'))).toMatchObject({
      worst: 'missing',
      workflows: 2,
      lowestScore: 100,
      counts: [
        { status: 'missing', workflows: 1 },
        { status: 'green', workflows: 1 },
      ],
    });
    recorded.give('BlockWorkflow', '2026-01-06', {
      workflow: 'mailroom',
      reason: 'Flood',
      by: 'ada',
    });
    expect(siteReadinessOf(shown(recorded, '2026-01-06')).worst).toBe('blocked');
  });

  it('is missing without any workflow', () => {
    const { workflows: _, ...rest } = shown(ownChecklist(), '2026-01-01');
    expect(siteReadinessOf({ ...rest, workflows: [] }).worst).toBe('missing');
  });
});

describe('Evidence that expires soon', () => {
  it('is listed by the days left, what has expired already first', () => {
    const recorded = ownChecklist()
      .give('AttestItem', '2026-01-05', attest('a'))
      .give('AttestItem', '2026-01-05', { ...attest('b'), expiresOn: '2026-01-10' });
    const list = (within: number, today: string) =>
      expiringOf([shown(recorded, today)], within, today).map(({ item, daysLeft }) => [
        item,
        daysLeft,
      ]);
    expect(list(4, '2026-01-05')).toEqual([]);
    expect(list(5, '2026-01-05')).toEqual([['b', 5]]);
    expect(list(30, '2026-01-12')).toEqual([
      ['b', -2],
      ['a', 23],
    ]);
  });
});
