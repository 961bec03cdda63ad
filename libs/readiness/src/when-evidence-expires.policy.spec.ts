import { fold, place } from '@plumbline/read-models';
import { ownChecklist } from './recorded.example';
import { whenEvidenceExpires, type Expiring } from './when-evidence-expires.policy';

const attest = {
  workflow: 'mailroom',
  item: 'a',
  answer: 'met',
  evidence: 'Photo',
  by: 'ada',
} as const;
const expire = { workflow: 'mailroom', item: 'a' };
const dueAt = (recorded: ReturnType<typeof ownChecklist>) =>
  (
    fold(whenEvidenceExpires.view, recorded.events).get(
      place('north', 'own/mailroom/a'),
    ) as Expiring
  )?.dueAt;

describe('When evidence expires', () => {
  it('is due on the first day on which it does not count any more', () => {
    const recorded = ownChecklist().give('AttestItem', '2026-01-05', attest);
    expect(dueAt(recorded)).toBe('2026-02-05T00:00:00.000Z');
    const waiting = fold(whenEvidenceExpires.view, recorded.events).values().next().value;
    expect(whenEvidenceExpires.then(waiting as never).said).toEqual({
      id: 'own',
      workflow: 'mailroom',
      item: 'a',
      on: '2026-02-05',
    });
  });

  it('waits anew after the next attestation, not after one that is recorded late', () => {
    const recorded = ownChecklist()
      .give('AttestItem', '2026-01-05', attest)
      .give('AttestItem', '2026-01-20', attest);
    expect(dueAt(recorded)).toBe('2026-02-20T00:00:00.000Z');
    expect(dueAt(recorded.give('AttestItem', '2026-01-02', attest))).toBe(
      '2026-02-20T00:00:00.000Z',
    );
  });

  it('is never due again once it is in the log, until there is younger evidence', () => {
    const recorded = ownChecklist()
      .give('AttestItem', '2026-01-05', attest)
      .give('ExpireEvidence', '2026-02-05', expire);
    expect(dueAt(recorded)).toMatch(/^9999/);
    expect(dueAt(recorded.give('AttestItem', '2026-01-05', attest))).toMatch(/^9999/);
    expect(dueAt(recorded.give('AttestItem', '2026-02-06', attest))).toBe(
      '2026-03-09T00:00:00.000Z',
    );
  });
});
