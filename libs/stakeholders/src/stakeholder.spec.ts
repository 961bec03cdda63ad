import { given } from '@plumbline/event-sourcing';
import { stakeholder } from './stakeholder';
import { conceded, registered, stakeholderCommand, stated, withdrawn } from './stakeholder.example';

const { StateWiifm, AgreeConcession } = stakeholderCommand;

describe('A stakeholder', () => {
  it('is registered with what it is, what it belongs to and for whom it speaks', () =>
    given(stakeholder)
      .when('RegisterStakeholder', {
        name: 'HIM',
        kind: 'department',
        partOf: 'north',
        voice: 'him',
      })
      .then({
        type: 'StakeholderRegistered',
        data: { name: 'HIM', kind: 'department', role: undefined, partOf: 'north', voice: 'him' },
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
    given(stakeholder, registered, withdrawn)
      .when('WithdrawStakeholder', { reason: 'Left again' })
      .thenRefused('withdrawn already'));
});

describe('What is in it for them', () => {
  it('is stated, and said by whom', () =>
    given(stakeholder, registered).when('StateWiifm', StateWiifm).then(stated));

  it('is another item each time, unless an item is named', () => {
    const second = given(stakeholder, registered, stated);
    second.when('StateWiifm', { text: 'No more paper' }).then({
      type: 'WiifmStated',
      data: { wiifm: 'wiifm-2', text: 'No more paper', by: undefined },
    });
    second.when('StateWiifm', { wiifm: 'wiifm-1', text: 'No more paper' }).then({
      type: 'WiifmStated',
      data: { wiifm: 'wiifm-1', text: 'No more paper', by: undefined },
    });
  });

  it.each([
    ['in blank words', { text: ' ' }, 'Say what is in it'],
    ['as a version of an unknown item', { wiifm: 'wiifm-9', text: 'x' }, 'leave it out'],
    ['in the words that stand already', { text: StateWiifm.text }, 'says so already'],
  ])('is never stated %s', (_, said, sentence) =>
    given(stakeholder, registered, stated).when('StateWiifm', said).thenRefused(sentence),
  );
});

describe('A concession', () => {
  const open = given(stakeholder, registered, stated);

  it('says which change is accepted, what it costs, and what is received for it', () =>
    open.when('AgreeConcession', AgreeConcession).then(conceded));

  it('may be agreed with nothing in return: that is shown, not refused', () => {
    const said = {
      id: 'him',
      change: 'No overtime',
      cost: 'Pay',
      known: { owed: false, own: false },
    };
    const [fact] = given(stakeholder, registered).when('AgreeConcession', said).facts();
    expect(fact!.data).toMatchObject({ concession: 'concession-1', inReturn: undefined });
  });

  it.each([
    ['without a change', { ...AgreeConcession, change: ' ' }, 'which change'],
    ['without its cost', { ...AgreeConcession, cost: ' ' }, 'what the change costs'],
    ['for what was never stated', { ...AgreeConcession, wiifm: 'wiifm-2' }, 'state first'],
    [
      'for a commitment that is owed to someone else',
      { ...AgreeConcession, known: { owed: false, own: true } },
      '"two-screens" is not owed to this stakeholder',
    ],
    [
      'by someone who does not belong to it',
      { ...AgreeConcession, known: { owed: true, own: false } },
      '"him-director" does not belong to this stakeholder; nobody concedes for another',
    ],
  ])('is never agreed %s', (_, said, sentence) =>
    open.when('AgreeConcession', said).thenRefused(sentence),
  );

  it('has an id of its own, chosen or the next that is free', () => {
    const second = { ...AgreeConcession, concession: 'concession-2' };
    const data = { ...conceded.data, concession: 'concession-2' } as never;
    const taken = given(stakeholder, registered, stated, { type: 'ConcessionAgreed', data });
    taken.when('AgreeConcession', second).thenRefused('choose another id');
    const [fact] = taken.when('AgreeConcession', AgreeConcession).facts();
    expect(fact!.data).toMatchObject({ concession: 'concession-3' });
  });
});
