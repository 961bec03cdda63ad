import { decided, evolved, type Decider, type Occasion } from '@plumbline/event-sourcing';
import { encodePosition, streamName, type Day, type RecordedEvent } from '@plumbline/event-store';
import { checklist, type ChecklistCommands } from './checklist';
import type { ChecklistState } from './checklist.state';
import type { ReadinessEvents } from './readiness.events';
import { training, type TrainingCommands, type TrainingState } from './training';
import type { TrainingEvents } from './training.events';

const PROGRAM = 'north';

/** A record as the log has it, for tests of what is shown: commands given on any day, in any order. */
export class RecordedFacts<State, Commands extends object, Events extends object> {
  readonly events: RecordedEvent[] = [];
  state: State;

  constructor(
    private readonly decider: Decider<State, Commands, Events>,
    readonly id: string,
  ) {
    this.state = decider.initial;
  }

  /** Gives a command that was true on a day; what follows stands behind all that was given before. */
  give<Name extends keyof Commands & string>(name: Name, on: Day, command: Commands[Name]): this {
    const occasion: Occasion = { on, at: `${on}T12:00:00.000Z`, actor: 'someone' };
    const record = { state: this.state, revision: this.events.length - 1 };
    const said = { ...command, id: this.id };
    for (const fact of decided(this.decider, record, name, said, occasion)) {
      this.state = evolved(this.decider as never, this.state, fact, on);
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
      stream: streamName(PROGRAM, this.decider.stream, this.id),
      revision,
      ...fact,
      schemaVersion: 1,
      program: PROGRAM,
      commandId: `command-${revision}`,
      actor: 'someone',
      recordedAt: '2026-06-01T00:00:00.000Z',
      effectiveAt: `${on}T00:00:00.000Z`,
      correlation: '',
      source: 'A page',
    };
  }
}

/** A checklist for a program that has nothing but workflows of its own: one with two items. */
export function ownChecklist(
  on: Day = '2026-01-01',
): RecordedFacts<ChecklistState, ChecklistCommands, ReadinessEvents> {
  const workflow = 'mailroom';
  return new RecordedFacts(checklist, 'own')
    .give('AdoptPack', on, { pack: 'own', packVersion: 1, known: { sites: [], adopted: [] } })
    .give('AddWorkflow', on, { workflow, name: 'Mail room', evidenceAsked: 'Photo' })
    .give('AddItem', on, { workflow, item: 'a', text: 'Opened', criticality: 'high' })
    .give('AddItem', on, { workflow, item: 'b', text: 'Sorted', criticality: 'medium' });
}

/** The training of a hundred coders. */
export function hundredCoders(
  on: Day = '2026-01-01',
): RecordedFacts<TrainingState, TrainingCommands, TrainingEvents> {
  return new RecordedFacts(training, 'coders').give('DefineTraining', on, {
    site: 'main',
    audience: 'Coders',
    required: 100,
    known: { sites: ['main'], followed: [] },
  });
}
