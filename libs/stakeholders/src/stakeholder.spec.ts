import { given } from '@plumbline/event-sourcing';
import { stakeholder } from './stakeholder';

const registered = {
  type: 'StakeholderRegistered',
  data: { name: 'Northgate Practice', kind: 'practice' },
} as const;

describe('A stakeholder', () => {
  it('is registered with what it is and what it belongs to', () =>
    given(stakeholder)
      .when('RegisterStakeholder', { name: 'HIM', kind: 'department', partOf: 'north' })
      .then({
        type: 'StakeholderRegistered',
        data: { name: 'HIM', kind: 'department', role: undefined, partOf: 'north' },
      }));

  it('is registered once', () =>
    given(stakeholder, registered)
      .when('RegisterStakeholder', { name: 'Again', kind: 'practice' })
      .thenRefused('already'));

  it('withdraws with a reason', () =>
    given(stakeholder, registered)
      .when('WithdrawStakeholder', { reason: 'Left the network' })
      .then({ type: 'StakeholderWithdrawn', data: { reason: 'Left the network' } }));

  it('withdraws once', () =>
    given(stakeholder, registered, { type: 'StakeholderWithdrawn', data: { reason: 'Left' } })
      .when('WithdrawStakeholder', { reason: 'Left again' })
      .thenRefused('withdrawn already'));
});
