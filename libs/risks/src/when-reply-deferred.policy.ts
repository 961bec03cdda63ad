import type { CommitmentEvents } from '@plumbline/commitments';
import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import type { Day, RecordedEvent } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import { recordId } from '@plumbline/read-models';
import { aboutOf, derivedFlag, NEVER } from './derived-flag';
import { RaiseDerivedFlag } from './flag-raising.inputs';
import type { FlagEvents } from './flag.events';

/** A request whose reply was put off to a day. */
interface Deferred extends Waiting {
  readonly commitment: string;
  readonly text: string;
  readonly replyBy?: Day;
}

/** Who put off a reply to a day, and lets the day pass, has in truth answered. */
export const whenReplyDeferred = policy<Deferred, CommitmentEvents & FlagEvents>({
  name: 'overdueReplies',
  key: (event) => {
    if (event.type !== 'RedFlagRaised') return recordId(event);
    const about = aboutOf('replyOverdue', event.data as FlagEvents['RedFlagRaised']);
    return about?.slice(0, about.lastIndexOf('/')) ?? event.stream;
  },
  on: {
    CommitmentRequested: ({ text }, _, event) => begun(text, event),
    ReplyDeferred: ({ replyBy }, before) => before && deferred(before, replyBy),
    CommitmentPromised: (_, before) => before && answered(before),
    CommitmentDeclined: (_, before) => before && answered(before),
    CounterOffered: (_, before) => before && answered(before),
    RequestWithdrawn: (_, before) => before && answered(before),
    CommitmentReassigned: (_, before) => before && answered(before),
    RedFlagRaised: (raised, before) =>
      before && aboutOf('replyOverdue', raised) === before.id ? answered(before) : before,
  },
  then: ({ program, id, text, replyBy }) => {
    const flag = derivedFlag(program, 'replyOverdue', id, {
      seen: `The reply to "${text}" was put off to ${replyBy}, and has not come.`,
      threatens: `The request "${text}"`,
      factor: 'stakeholders',
      category: 'accountability',
      severity: 'moderate',
    });
    return react(RaiseDerivedFlag, flag);
  },
});

function begun(text: string, event: RecordedEvent): Deferred {
  const commitment = recordId(event);
  return { id: commitment, program: event.program, dueAt: NEVER, commitment, text };
}

function deferred(before: Deferred, replyBy: Day): Deferred {
  const id = `${before.commitment}/${replyBy}`;
  return { ...before, id, replyBy, dueAt: `${addDays(replyBy, 1)}T00:00:00.000Z` };
}

function answered(before: Deferred): Deferred {
  return { ...before, id: before.commitment, dueAt: NEVER };
}
