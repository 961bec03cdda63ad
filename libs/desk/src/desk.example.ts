import type { Commitment } from '@plumbline/commitments';
import type { Flag } from '@plumbline/risks';
import { deskOf, type DeskSources } from './desk';
import type { DeskItem } from './desk.document';
import { membersOf } from './members';

/** The day of looking in the examples. */
export const TODAY = '2026-03-10';

/** Who takes part in the examples. */
const PARTIES = [
  { id: 'him', name: 'Health Information Management', kind: 'department' },
  { id: 'aldermoor', name: 'Aldermoor', kind: 'vendor' },
  { id: 'tessaly', name: 'Tessaly', kind: 'consultancy' },
  { id: 'adviser', name: 'Adviser', kind: 'person', role: 'CIO', partOf: 'tessaly' },
  { id: 'cio', name: 'Chief Information Officer', kind: 'person', role: 'CIO' },
  { id: 'nurse', name: 'Nurse', kind: 'person' },
] as const;

/** A commitment of the vendor to HIM; what is not said is as at the beginning. */
export function commitment(said: Partial<Commitment>): Commitment {
  const begins = { id: 'c1', text: 'The interface', customer: 'him', performer: 'aldermoor' };
  const due = { dueOn: '2026-04-01', overdue: false, reasonDemanded: false };
  return {
    ...begins,
    ...due,
    acceptanceOverdue: false,
    confidenceDue: false,
    ...said,
  } as Commitment;
}

/** A red flag that the nurse raised by name; what is not said is as at the beginning. */
export function flag(said: Partial<Flag>): Flag {
  const raised = { id: 'f1', seen: 'No work queue', disclosure: 'named', raisedBy: 'nurse' };
  const clock = { owed: 'acknowledge', respondBy: '2026-03-11T09:00:00.000Z', overdue: false };
  return { ...raised, ...clock, status: 'raised', goesTo: 'cio', ...said } as Flag;
}

/** What lies on a desk of the examples. */
export function onDesk(me: string, said: Partial<DeskSources>): DeskItem[] {
  const titled = (role: string | undefined) => (role === 'CIO' ? (['cio'] as const) : []);
  return deskOf(me, {
    members: membersOf(PARTIES, titled),
    names: (id) => PARTIES.find((party) => party.id === id)?.name ?? id ?? 'somebody',
    commitments: [],
    gates: [],
    decisions: [],
    flags: [],
    benefits: [],
    milestones: [],
    today: TODAY,
    ...said,
  });
}
