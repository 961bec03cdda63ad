import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import { dayOf, recordId } from '@plumbline/read-models';
import type { GateEvents } from './gate.events';
import { PrepareGate } from './gates.inputs';
import type { PlanEvents } from './plan.events';

interface PlannedGate extends Waiting {
  readonly on: string;
}

/** A gate that comes out of a template is prepared at once, with what the template asks of it. */
export const whenGatePlanned = policy<PlannedGate, PlanEvents & GateEvents>({
  name: 'gatesToPrepare',
  key: (event) => (event.data as { milestone?: string }).milestone ?? recordId(event),
  on: {
    MilestonePlanned: ({ milestone, kind, item }, _, event) =>
      kind === 'gate' && item
        ? {
            id: milestone,
            program: event.program,
            dueAt: event.recordedAt,
            on: dayOf(event),
          }
        : undefined,
    GatePrepared: () => undefined,
  },
  then: ({ id, on }) => react(PrepareGate, { id, on }),
});
