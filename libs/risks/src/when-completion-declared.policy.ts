import type { CommitmentEvents } from '@plumbline/commitments';
import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import type { Day, RecordedEvent } from '@plumbline/event-store';
import { addDays, workingDaysAfter } from '@plumbline/figures';
import { dayOf, recordId } from '@plumbline/read-models';
import { aboutOf, derivedFlag, NEVER } from './derived-flag';
import { RaiseDerivedFlag } from './flag-raising.inputs';
import type { FlagEvents } from './flag.events';

/** Domain notes 4.2: it escalates, and is never accepted by itself. */
const WORKING_DAYS_TO_ACCEPT = 5;

/** A commitment that was declared complete, and waits for its customer. */
interface Declared extends Waiting {
  readonly commitment: string;
  readonly text: string;
  readonly declaredOn?: Day;
}

/** A completion that its customer neither accepts nor refuses leaves everybody in the dark. */
export const whenCompletionDeclared = policy<Declared, CommitmentEvents & FlagEvents>({
  name: 'overdueAcceptances',
  key: (event) => {
    if (event.type !== 'RedFlagRaised') return recordId(event);
    const about = aboutOf('acceptanceOverdue', event.data as FlagEvents['RedFlagRaised']);
    return about?.slice(0, about.lastIndexOf('/')) ?? event.stream;
  },
  on: {
    CommitmentRequested: ({ text }, _, event) => begun(text, event),
    CommitmentOffered: ({ text }, _, event) => begun(text, event),
    CompletionDeclared: (_, before, event) => before && declared(before, dayOf(event)),
    SatisfactionDeclared: (_, before) => before && answered(before),
    DissatisfactionDeclared: (_, before) => before && answered(before),
    CommitmentCancelled: (_, before) => before && answered(before),
    CommitmentReassigned: (_, before) => before && answered(before),
    RedFlagRaised: (raised, before) =>
      before && aboutOf('acceptanceOverdue', raised) === before.id ? answered(before) : before,
  },
  then: ({ program, id, text, declaredOn }) => {
    const flag = derivedFlag(program, 'acceptanceOverdue', id, {
      seen:
        `"${text}" was declared complete on ${declaredOn}, and its customer has said nothing ` +
        `for ${WORKING_DAYS_TO_ACCEPT} working days.`,
      threatens: `The commitment "${text}"`,
      factor: 'stakeholders',
      category: 'accountability',
      severity: 'moderate',
    });
    return react(RaiseDerivedFlag, flag);
  },
});

function begun(text: string, event: RecordedEvent): Declared {
  const commitment = recordId(event);
  return { id: commitment, program: event.program, dueAt: NEVER, commitment, text };
}

function declared(before: Declared, on: Day): Declared {
  const due = addDays(workingDaysAfter(on, WORKING_DAYS_TO_ACCEPT), 1);
  const id = `${before.commitment}/${on}`;
  return { ...before, id, declaredOn: on, dueAt: `${due}T00:00:00.000Z` };
}

function answered(before: Declared): Declared {
  return { ...before, id: before.commitment, dueAt: NEVER };
}
