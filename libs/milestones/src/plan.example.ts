import { decided, evolved, type Occasion } from '@plumbline/event-sourcing';
import { encodePosition, streamName, type Day, type RecordedEvent } from '@plumbline/event-store';
import { plan } from './plan';
import type { PlanCommands } from './plan.commands';
import type { PlanState } from './plan.state';

/** What the gates say when a gate was let through before anything else happened. */
export const LET_THROUGH = {
  decision: {
    outcome: 'go',
    result: 'pass',
    overridden: false,
    by: 'sponsor',
    on: '1950-01-01',
  },
} as const;

const PROGRAM = 'north';

/** A plan as the log has it, for tests of what is shown: commands given on any day, in any order. */
export class RecordedPlan {
  readonly events: RecordedEvent[] = [];
  state: PlanState = plan.initial;

  /** Gives a command that was true on a day; what follows stands behind all that was given before. */
  give<Name extends keyof PlanCommands>(name: Name, on: Day, command: PlanCommands[Name]): this {
    const occasion: Occasion = { on, at: `${on}T12:00:00.000Z`, actor: 'someone' };
    const record = { state: this.state, revision: this.events.length - 1 };
    for (const fact of decided(plan, record, name, command as never, occasion)) {
      this.state = evolved(plan as never, this.state, fact, on);
      this.events.push(this.recorded(fact, on));
    }
    return this;
  }

  /** Only what was true by a day, as a question `on` a day sees it. */
  by(day: Day): RecordedEvent[] {
    return this.events.filter(({ effectiveAt }) => effectiveAt.slice(0, 10) <= day);
  }

  private recorded(fact: { readonly type: string; readonly data: unknown }, on: Day) {
    const revision = this.events.length;
    return {
      id: `event-${revision}`,
      position: encodePosition(revision + 1),
      stream: streamName(PROGRAM, 'plan', PROGRAM),
      revision,
      ...fact,
      schemaVersion: 1,
      program: PROGRAM,
      commandId: `command-${revision}`,
      actor: 'someone',
      recordedAt: '2026-02-01T00:00:00.000Z',
      effectiveAt: `${on}T00:00:00.000Z`,
      correlation: '',
      source: 'A page',
    };
  }
}
