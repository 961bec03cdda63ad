import type { DatedFact } from '@plumbline/event-sourcing';
import type { CommitmentEvents } from './commitment.events';
import type { CommitmentStatus } from './commitment.state';

type Facts = readonly DatedFact<CommitmentEvents>[];

/** What the examples ask for: by HIM of IT, on 1 March, for the end of the month. */
export const asked = {
  customer: 'him',
  performer: 'it',
  text: 'Interface of the transcription queue',
  conditions: ['Tested with 50 notes', 'Signed by the coders'],
  dueOn: '2024-03-31',
  links: [{ kind: 'milestone', to: 'go-live' }],
} as const;

/** The terms of the examples. */
export const terms = { text: asked.text, conditions: asked.conditions, dueOn: asked.dueOn };

const requested: Facts = [{ type: 'CommitmentRequested', data: asked, on: '2024-03-01' }];
const promised: Facts = [
  ...requested,
  { type: 'CommitmentPromised', data: { confidence: 8 }, on: '2024-03-04' },
];
const declared: Facts = [
  ...promised,
  { type: 'CompletionDeclared', data: { evidence: ['test-report.pdf'] }, on: '2024-03-28' },
];

/** The shortest way to each status. */
export const wayTo: Readonly<Record<CommitmentStatus, Facts>> = {
  requested,
  counterByPerformer: [
    ...requested,
    {
      type: 'CounterOffered',
      data: { ...terms, dueOn: '2024-04-15', from: 'performer' },
      on: '2024-03-04',
    },
  ],
  counterByCustomer: [
    ...requested,
    {
      type: 'CounterOffered',
      data: { ...terms, dueOn: '2024-04-15', from: 'performer' },
      on: '2024-03-04',
    },
    {
      type: 'CounterOffered',
      data: { ...terms, dueOn: '2024-04-08', from: 'customer' },
      on: '2024-03-05',
    },
  ],
  offered: [{ type: 'CommitmentOffered', data: asked, on: '2024-03-01' }],
  promised,
  renegotiating: [
    ...promised,
    {
      type: 'RenegotiationRequested',
      data: { ...terms, dueOn: '2024-04-30', from: 'performer', reason: 'resource' },
      on: '2024-03-10',
    },
  ],
  declaredComplete: declared,
  satisfied: [...declared, { type: 'SatisfactionDeclared', data: {}, on: '2024-03-29' }],
  declined: [
    ...requested,
    { type: 'CommitmentDeclined', data: { reason: 'No time' }, on: '2024-03-04' },
  ],
  withdrawn: [
    ...requested,
    { type: 'RequestWithdrawn', data: { reason: 'No need' }, on: '2024-03-04' },
  ],
  revoked: [
    ...promised,
    { type: 'CommitmentRevoked', data: { reason: 'resource' }, on: '2024-03-20' },
  ],
  cancelled: [
    ...promised,
    { type: 'CommitmentCancelled', data: { reason: 'No need' }, on: '2024-03-20' },
  ],
};
