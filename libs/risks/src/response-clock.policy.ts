import { policy, react, type Policy, type Waiting } from '@plumbline/event-sourcing';
import type { RecordedEvent } from '@plumbline/event-store';
import { recordId } from '@plumbline/read-models';
import { EscalateOverdueFlag } from './flag-answer.inputs';
import type { FlagEvents, ResponseClock, Step } from './flag.events';

/** A response that is waited for. */
interface Response extends Waiting {
  readonly step: Step;
}

/** Waits for one step of the response, and takes the flag up when it does not come in time. */
export function responseClock(name: string, step: Step): Policy {
  const waiting = ({ clock }: { clock: ResponseClock }, _: unknown, event: RecordedEvent) =>
    clock.step === step && !clock.final
      ? { id: recordId(event), program: event.program, dueAt: clock.dueAt, step }
      : undefined;
  const changed = (
    { clock }: { clock?: ResponseClock },
    before: Response | undefined,
    event: RecordedEvent,
  ) => (clock ? waiting({ clock }, before, event) : before);
  const over = () => undefined;
  return policy<Response, FlagEvents>({
    name,
    on: {
      RedFlagRaised: waiting,
      FlagAcknowledged: waiting,
      FlagTriaged: ({ outcome }, before) =>
        outcome === 'merged' || outcome === 'rejected' ? undefined : before,
      FlagRejectionAppealed: waiting,
      FlagAppealDecided: ({ clock }, before, event) =>
        clock ? waiting({ clock }, before, event) : undefined,
      FlagMitigationPlanned: changed,
      FlagMitigationRecorded: changed,
      FlagClosureProposed: over,
      FlagClosureRefused: waiting,
      FlagClosureVerified: over,
      FlagEscalated: waiting,
      FlagDeescalated: waiting,
    },
    then: ({ id, program, dueAt }) => react(EscalateOverdueFlag, { program, id, step, dueAt }),
  });
}
