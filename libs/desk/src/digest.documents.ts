import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Day, Instant, Position } from '@plumbline/event-store';
import { DayScalar, InstantScalar, PositionScalar, RecordReference } from '@plumbline/read-models';
import type { Heading, Weight } from './digest.words';

@ObjectType({ description: 'A change in a sentence.' })
export class DigestItem {
  @Field()
  text: string;

  @Field({ description: 'Whether it asks for an answer today.' })
  urgent: boolean;

  @Field(() => InstantScalar, { description: 'When it was known.' })
  recordedAt: Instant;

  @Field(() => DayScalar, { description: 'The day from which it was true.' })
  effectiveOn: Day;

  @Field(() => PositionScalar, { description: 'Where the fact stands in the log.' })
  position: Position;

  @Field(() => RecordReference)
  record: RecordReference;

  /** How much it matters; not on the wire. */
  weight: Weight;
}

@ObjectType({ description: 'What changed under one heading.' })
export class DigestGroup {
  @Field(() => String)
  heading: Heading;

  @Field(() => Int, { description: 'Of all changes under it, also of those that are not shown.' })
  count: number;

  @Field(() => [DigestItem], { description: 'What matters most first, then the latest.' })
  items: DigestItem[];
}

@ObjectType({ description: 'What changed, grouped as an executive would read it.' })
export class Digest {
  @Field(() => Int, { description: 'Of all changes under all headings.' })
  count: number;

  @Field(() => [DigestItem], {
    description: 'What asks for an answer today, whatever its heading; the latest first.',
  })
  urgent: DigestItem[];

  @Field(() => [DigestGroup], { description: 'A heading under which nothing changed is left out.' })
  groups: DigestGroup[];
}
