import { encodePosition, type Day, type RecordedEvent } from '@plumbline/event-store';
import { decided, evolved } from '@plumbline/event-sourcing';
import { fold } from '@plumbline/read-models';
import { commitment } from './commitment';
import type { CommitmentCommands } from './commitment.commands';
import type { Commitment } from './commitment.document';
import { asked } from './commitment.example';
import { commitments } from './commitments.view';

type Name = keyof CommitmentCommands;

/** One move of an example: the day, the command, who makes it, and what else is said. */
export type Told = readonly [on: Day, name: Name, by: string, said?: object];

let conversations = 0;

/** A conversation as the rules let it go on, with the state and what the view makes of it. */
export function conversation() {
  const stream = `north.commitment-c${(conversations += 1)}`;
  const events: RecordedEvent[] = [];
  let record = { state: commitment.initial, revision: -1 };
  return {
    say([on, name, by, said]: Told): void {
      const at = `${on}T09:00:00.000Z`;
      const command = { by, ...said } as never;
      for (const fact of decided(commitment, record, name, command, { on, at, actor: by })) {
        const state = evolved(commitment as never, record.state, fact, on);
        record = { state, revision: record.revision + 1 };
        events.push(recorded(stream, record.revision, fact, { by, at }));
      }
    },
    state: () => record.state,
    shown: (day: Day): Commitment =>
      commitments.shown([...fold(commitments, events).values()][0]!, day),
  };
}

/** What the view makes of a conversation that the rules allow, as it stands on a day. */
export function told(moves: readonly Told[], day: Day): Commitment {
  const { say, shown } = conversation();
  moves.forEach(say);
  return shown(day);
}

/** A request by HIM of someone, promised on the same day. */
export function promise(on: Day, dueOn: Day, confidence = 8, performer = 'it'): Told[] {
  const { links: _, ...request } = asked;
  return [
    [on, 'RequestCommitment', 'him', { ...request, performer, dueOn, factors: ['Training'] }],
    [on, 'Promise', performer, { confidence }],
  ];
}

/** A declaration of completion and, some days later, of satisfaction. */
export function done(declaredOn: Day, satisfiedOn = declaredOn, performer = 'it'): Told[] {
  return [
    [declaredOn, 'DeclareComplete', performer, { evidence: ['report.pdf'] }],
    [satisfiedOn, 'DeclareSatisfied', 'him'],
  ];
}

function recorded(
  stream: string,
  revision: number,
  fact: { readonly type: string; readonly data: unknown },
  { by, at }: { readonly by: string; readonly at: string },
): RecordedEvent {
  return {
    ...fact,
    id: `${stream}-${revision}`,
    position: encodePosition(revision + 1),
    stream,
    revision,
    schemaVersion: 1,
    program: 'north',
    commandId: `${stream}-${revision}`,
    actor: 'someone',
    onBehalfOf: by,
    recordedAt: at,
    effectiveAt: at,
    correlation: stream,
  };
}
