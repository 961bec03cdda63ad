import { given, type DatedFact } from '@plumbline/event-sourcing';
import { ledger } from './ledger';
import { token } from './token';
import type { TokenEvents } from './token.events';

const asked = {
  account: 'ana',
  name: 'Nightly export',
  access: 'read',
  expiresOn: '2026-06-01',
} as const;
const issued: DatedFact<TokenEvents> = { type: 'TokenIssued', data: asked };

describe('An API token', () => {
  it('is issued with what it may do, for one program or for all', () => {
    given(token)
      .when('IssueToken', { ...asked, onlyProgram: 'north' })
      .then({ type: 'TokenIssued', data: { ...asked, program: 'north' } });
    expect(given(token, issued).state).toMatchObject({ status: 'issued', readsOnly: true });
  });

  it('expires on a day to come, a year from now at most', () => {
    const until = (expiresOn: string) => given(token).when('IssueToken', { ...asked, expiresOn });
    until('2026-01-15').thenRefused('day to come');
    until('2025-12-31').thenRefused('day to come');
    expect(until('2026-01-16').facts()).toHaveLength(1);
    expect(until('2027-01-16').facts()).toHaveLength(1);
    until('2027-01-17').thenRefused('year at most');
  });

  it('is revoked once, for good', () => {
    given(token, issued)
      .when('RevokeToken', { reason: 'Seen in a mail' })
      .then({ type: 'TokenRevoked', data: { reason: 'Seen in a mail' } });
    const revoked: DatedFact<TokenEvents> = { type: 'TokenRevoked', data: { reason: 'x' } };
    given(token, issued, revoked).when('RevokeToken', { reason: 'x' }).thenRefused('already');
    given(token).when('RevokeToken', { reason: 'x' }).thenRefused('There is no token');
  });
});

describe('The ledger of an installation', () => {
  it('is a demo or one’s own from its first fact, for good', () => {
    given(ledger)
      .when('BeginLedger', { mode: 'own' })
      .then({
        type: 'LedgerBegun',
        data: { mode: 'own' },
      });
    given(ledger, { type: 'LedgerBegun', data: { mode: 'own' } })
      .when('BeginLedger', { mode: 'demo' })
      .thenRefused('already');
  });
});
