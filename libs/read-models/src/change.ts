import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  streamParts,
  type Instant,
  type Position,
  type RecordedEvent,
} from '@plumbline/event-store';
import { connectionType } from './connection';
import { FactDataScalar, InstantScalar, PositionScalar } from './scalars';

/** The record that a fact is about. */
@ObjectType()
export class RecordReference {
  @Field()
  kind: string;

  @Field(() => ID)
  id: string;
}

/** A fact as it stands in the log: the last level of every drill-through. */
@ObjectType({ description: 'A fact as recorded: who, what, why, where from, on both clocks.' })
export class Change {
  @Field(() => ID)
  id: string;

  @Field(() => PositionScalar)
  position: Position;

  @Field({ description: 'The fact, by its name.' })
  type: string;

  @Field(() => RecordReference)
  record: RecordReference;

  @Field(() => Int)
  revision: number;

  @Field()
  actor: string;

  @Field(() => String, { nullable: true })
  onBehalfOf?: string;

  @Field(() => InstantScalar, { description: 'When it was known.' })
  recordedAt: Instant;

  @Field(() => InstantScalar, { description: 'When it was true.' })
  effectiveAt: Instant;

  @Field(() => String, { nullable: true })
  reason?: string;

  @Field(() => String, { nullable: true })
  source?: string;

  @Field(() => FactDataScalar)
  data: unknown;
}

/** A page of changes. */
export const ChangeConnection = connectionType(Change);

/** What the log says, as it is shown. */
export function changeOf(event: RecordedEvent): Change {
  const { kind, id } = streamParts(event.stream);
  const { reason } = event.data as { reason?: unknown };
  return Object.assign(new Change(), {
    id: event.id,
    position: event.position,
    type: event.type,
    record: { kind, id },
    revision: event.revision,
    actor: event.actor,
    onBehalfOf: event.onBehalfOf,
    recordedAt: event.recordedAt,
    effectiveAt: event.effectiveAt,
    reason: typeof reason === 'string' ? reason : undefined,
    source: event.source,
    data: event.data,
  });
}
