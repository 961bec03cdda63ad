import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import { addDays } from '@plumbline/figures';
import { dayOf, recordId } from '@plumbline/read-models';
import type { GateEvents } from './gate.events';
import { ExpireWorkaround } from './gates.inputs';

interface WaitingWorkaround extends Waiting {
  readonly gate: string;
  readonly criterion: string;
  readonly approvedOn: string;
}

/** A workaround ends with its day; that it did is recorded, so that nobody need remember. */
export const whenWorkaroundExpires = policy<WaitingWorkaround, GateEvents>({
  name: 'workaroundsToExpire',
  key: (event) => `${recordId(event)}/${(event.data as { criterion: string }).criterion}`,
  on: {
    WorkaroundApproved: ({ criterion, expiresOn }, waiting, event) => {
      const approvedOn = dayOf(event);
      if (waiting && waiting.approvedOn > approvedOn) return waiting;
      const gate = recordId(event);
      return {
        gate,
        criterion,
        approvedOn,
        id: `${gate}/${criterion}`,
        program: event.program,
        dueAt: `${addDays(expiresOn, 1)}T00:00:00.000Z`,
      };
    },
    WorkaroundExpired: () => undefined,
  },
  then: ({ gate, criterion }) => react(ExpireWorkaround, { id: gate, criterion }),
});
