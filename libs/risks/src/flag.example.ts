import type { DatedFact } from '@plumbline/event-sourcing';
import type { FlagEvents, ResponseClock } from './flag.events';
import type { FlagStatus } from './flag.status';

type Facts = readonly DatedFact<FlagEvents>[];

/** What the examples know from elsewhere: no go-live, everyone is there. */
export const known = {
  commandCentre: [],
  role: 'Consultant',
  ownerLeft: false,
  raiserLeft: false,
} as const;

/** What the examples saw, on Monday, 2 March 2026. */
export const seen = {
  seen: 'Release of information has no work queue',
  threatens: 'Fewer errors',
  factor: 'himReadiness',
  category: 'himWorkflow',
  severity: 'high',
} as const;

/** A clock of the examples. */
export const clock = (step: ResponseClock['step'], dueAt: string): ResponseClock => ({
  step,
  dueAt: `${dueAt}T12:00:00.000Z`,
  final: false,
  table: 1,
});

/** A flag of a consultant outside their scope; more can be said. */
export function raisedWith(more: Partial<FlagEvents['RedFlagRaised']> = {}): Facts {
  const data: FlagEvents['RedFlagRaised'] = {
    ...seen,
    patientSafety: false,
    raiser: 'consultant',
    raiserRole: 'Consultant',
    outsideScope: true,
    sureness: 8,
    disclosure: 'named',
    level: 'high',
    to: 'workstreamLead',
    clock: clock('acknowledge', '2026-03-03'),
    ...more,
  };
  return [{ type: 'RedFlagRaised', data, on: '2026-03-02' }];
}

const acknowledged: Facts = [
  ...raisedWith(),
  { type: 'FlagAcknowledged', data: { clock: clock('plan', '2026-03-06') }, on: '2026-03-03' },
];
const triaged: Facts = [
  ...acknowledged,
  { type: 'FlagTriaged', data: { by: 'pmo', outcome: 'risk' }, on: '2026-03-04' },
];
const owned: Facts = [
  ...triaged,
  { type: 'FlagOwnerAssigned', data: { owner: 'him' }, on: '2026-03-04' },
];
const mitigated: Facts = [
  ...owned,
  {
    type: 'FlagMitigationRecorded',
    data: { text: 'Built', clock: clock('decide', '2026-03-19') },
    on: '2026-03-05',
  },
];
const proposed: Facts = [
  ...mitigated,
  { type: 'FlagClosureProposed', data: { reason: 'Tested' }, on: '2026-03-06' },
];
const rejected: Facts = [
  ...acknowledged,
  {
    type: 'FlagTriaged',
    data: { by: 'pmo', outcome: 'rejected', reason: 'Not in the plan' },
    on: '2026-03-04',
  },
];

/** The shortest way to each status. */
export const wayTo: Readonly<Record<FlagStatus, Facts>> = {
  raised: raisedWith(),
  acknowledged,
  triaged,
  owned,
  mitigated,
  closureProposed: proposed,
  closed: [
    ...proposed,
    { type: 'FlagClosureVerified', data: { delegate: false }, on: '2026-03-07' },
  ],
  rejected,
  merged: [
    ...acknowledged,
    {
      type: 'FlagTriaged',
      data: { by: 'pmo', outcome: 'merged', into: 'f2', raiser: 'consultant' },
      on: '2026-03-04',
    },
  ],
};

/** A rejection that waits for the sponsor. */
export const appealed: Facts = [
  ...rejected,
  {
    type: 'FlagRejectionAppealed',
    data: {
      reason: 'It will hurt',
      to: 'executiveSponsor',
      clock: { ...clock('decide', '2026-03-19'), final: true },
    },
    on: '2026-03-05',
  },
];
