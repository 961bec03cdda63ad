import { given } from '@plumbline/event-sourcing';
import { commitment } from './commitment';
import { asked } from './commitment.example';

const { links: _, ...terms } = asked;
const request = { ...terms, by: 'him', milestones: ['go-live'] };
const offer = { ...request, by: 'it' };
const ON = '2024-03-01';

describe('A commitment begins', () => {
  it('with a request of the customer: conditions, due date and what it is for', () =>
    given(commitment)
      .when('RequestCommitment', request, ON)
      .then({ type: 'CommitmentRequested', data: asked }));

  it('with an offer of the performer, on the same terms', () =>
    given(commitment)
      .when('OfferCommitment', { ...offer, confidence: 9 }, ON)
      .then({ type: 'CommitmentOffered', data: { ...asked, confidence: 9 } }));

  it('for a milestone, a benefit or a factor, or several', () => {
    const [fact] = given(commitment)
      .when('RequestCommitment', { ...request, benefits: ['b1'], factors: ['Training'] }, ON)
      .facts();
    expect(fact!.data).toMatchObject({
      links: [
        { kind: 'milestone', to: 'go-live' },
        { kind: 'benefit', to: 'b1' },
        { kind: 'factor', to: 'Training' },
      ],
    });
  });

  it('is due on the day of asking at the earliest', () =>
    given(commitment)
      .when('RequestCommitment', { ...request, dueOn: ON }, ON)
      .then({ type: 'CommitmentRequested', data: { ...asked, dueOn: ON } }));
});

describe('A commitment does not begin', () => {
  const refused = (wrong: object, sentence: string) =>
    given(commitment)
      .when('RequestCommitment', { ...request, ...wrong }, ON)
      .thenRefused(sentence);

  it('without something to do', () => refused({ text: '' }, 'Say what shall be done'));
  it('without a condition of satisfaction', () => refused({ conditions: [] }, 'condition'));
  it('without a due date', () => refused({ dueOn: '' }, 'by which day'));
  it('with a due date before the day of asking', () =>
    refused({ dueOn: '2024-02-29' }, 'is before 2024-03-01'));
  it('without a milestone, a benefit or a factor', () =>
    refused({ milestones: [] }, 'Link it to a milestone'));
  it('between someone and themselves', () =>
    refused({ customer: 'him', performer: 'him' }, 'someone else'));
  it('with a request in the name of the customer', () =>
    refused({ by: 'pmo' }, 'Only the customer can request; ask "him"'));

  it('with an offer in the name of the performer', () =>
    given(commitment)
      .when('OfferCommitment', { ...offer, by: 'him' }, ON)
      .thenRefused('Nobody can promise for another'));
  it('with an offer that lacks what a request needs', () =>
    given(commitment)
      .when('OfferCommitment', { ...offer, milestones: undefined }, ON)
      .thenRefused('Link it'));
  it('with a confidence above 10', () =>
    given(commitment)
      .when('OfferCommitment', { ...offer, confidence: 11 }, ON)
      .thenRefused('from 0 to 10'));
});
