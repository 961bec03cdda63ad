import type { CommitmentEvents } from '@plumbline/commitments';
import { encodePosition, streamName, type RecordedEvent } from '@plumbline/event-store';
import { fold, place } from '@plumbline/read-models';
import * as fc from 'fast-check';
import { stakeholderReturns } from './returns.view';

type Fact = {
  [Type in keyof CommitmentEvents]: { readonly type: Type; readonly data: CommitmentEvents[Type] };
}[keyof CommitmentEvents];

const terms = { text: 'Two screens', conditions: ['On each desk'], dueOn: '2024-04-01' };
const other = { ...terms, text: 'Three screens' };
const opened = { ...terms, customer: 'him', performer: 'it', links: [] };
const fact = {
  requested: { type: 'CommitmentRequested', data: opened },
  offered: { type: 'CommitmentOffered', data: opened },
  promised: { type: 'CommitmentPromised', data: { confidence: 8 } },
  declined: { type: 'CommitmentDeclined', data: { reason: 'No' } },
  countered: { type: 'CounterOffered', data: { ...other, from: 'performer' } },
  counterAccepted: { type: 'CounterAccepted', data: {} },
  offerAccepted: { type: 'OfferAccepted', data: {} },
  offerDeclined: { type: 'OfferDeclined', data: {} },
  withdrawn: { type: 'RequestWithdrawn', data: { reason: 'No' } },
  renegotiation: {
    type: 'RenegotiationRequested',
    data: { ...other, from: 'performer', reason: 'resource' },
  },
  agreed: { type: 'RenegotiationAgreed', data: {} },
  refused: { type: 'RenegotiationRefused', data: {} },
  completed: { type: 'CompletionDeclared', data: { evidence: ['Photo'] } },
  satisfied: { type: 'SatisfactionDeclared', data: {} },
  dissatisfied: {
    type: 'DissatisfactionDeclared',
    data: { unmet: ['On each desk'], dueOn: '2024-05-01' },
  },
  revoked: { type: 'CommitmentRevoked', data: { reason: 'resource' } },
  cancelled: { type: 'CommitmentCancelled', data: { reason: 'No' } },
  reassigned: { type: 'CommitmentReassigned', data: { from: 'it', to: 'vendor', reason: 'No' } },
} satisfies Record<string, Fact>;
type Name = keyof typeof fact;

const returned = (...names: readonly Name[]) =>
  fold(
    stakeholderReturns,
    names.map((name, revision): RecordedEvent => ({
      id: `event-${revision}`,
      position: encodePosition(revision + 1),
      stream: streamName('north', 'commitment', 'screens'),
      revision,
      ...fact[name],
      schemaVersion: 1,
      program: 'north',
      commandId: `command-${revision}`,
      actor: 'someone',
      recordedAt: '2024-02-01T00:00:00.000Z',
      effectiveAt: '2024-02-01T00:00:00.000Z',
      correlation: '',
    })),
  ).get(place('north', 'screens'));

describe('What a stakeholder receives', () => {
  it.each<[string, Name[]]>([
    ['asked', ['requested']],
    ['asked', ['offered']],
    ['asked', ['requested', 'countered']],
    ['promised', ['requested', 'promised']],
    ['promised', ['requested', 'countered', 'counterAccepted']],
    ['promised', ['offered', 'offerAccepted']],
    ['promised', ['requested', 'promised', 'renegotiation']],
    ['promised', ['requested', 'promised', 'completed', 'dissatisfied']],
    ['declaredComplete', ['requested', 'promised', 'completed']],
    ['satisfied', ['requested', 'promised', 'completed', 'satisfied']],
    ['lapsed', ['requested', 'declined']],
    ['lapsed', ['offered', 'offerDeclined']],
    ['lapsed', ['requested', 'withdrawn']],
    ['lapsed', ['requested', 'promised', 'revoked']],
    ['lapsed', ['requested', 'promised', 'cancelled']],
  ])('is %s after %j', (status, names) =>
    expect(returned(...names)).toMatchObject({ id: 'screens', customer: 'him', status }),
  );

  it('is in the words that are in force', () => {
    expect(returned('requested', 'countered')?.text).toBe('Three screens');
    const asked = ['requested', 'promised', 'renegotiation'] as const;
    expect(returned(...asked)?.text).toBe('Two screens');
    expect(returned(...asked, 'agreed')?.text).toBe('Three screens');
    expect(returned(...asked, 'refused', 'agreed')?.text).toBe('Two screens');
    expect(returned(...asked, 'reassigned', 'agreed')?.text).toBe('Two screens');
  });

  it('is asked again of whom it was given to', () =>
    expect(returned('requested', 'promised', 'reassigned')).toMatchObject({
      performer: 'vendor',
      status: 'asked',
    }));

  it('law: never throws, and is there only after it was requested or offered', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...(Object.keys(fact) as Name[]))), (names) => {
        const begun = names.includes('requested') || names.includes('offered');
        expect(returned(...names) !== undefined).toBe(begun);
      }),
    ));
});
