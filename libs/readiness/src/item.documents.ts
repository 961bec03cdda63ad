import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day, Instant } from '@plumbline/event-store';
import { DayScalar, InstantScalar, type WordOf } from '@plumbline/read-models';
import type { Answer, Criticality } from './readiness.events';
import { ITEM_ANSWER, ITEM_CRITICALITY, ITEM_STATUS } from './readiness.words';

@ObjectType({ description: 'What somebody said of an item, and what showed it.' })
export class Attestation {
  @Field(() => DayScalar)
  attestedOn: Day;

  @Field(() => InstantScalar, { description: 'When it was known.' })
  recordedAt: Instant;

  @Field(() => ID)
  attestedBy: string;

  @Field(() => ITEM_ANSWER)
  answer: Answer;

  @Field(() => String, { nullable: true })
  evidence?: string;

  @Field(() => String, { nullable: true, description: 'Where it is written.' })
  source?: string;

  @Field(() => DayScalar, { description: 'The day on which it expires, as it was said.' })
  expiresOn: Day;

  @Field(() => DayScalar, {
    description: 'The last day on which it counts: no evidence counts longer than its pack allows.',
  })
  freshUntil: Day;
}

@ObjectType({ description: 'What must be true of a workflow, and how that stands.' })
export class ReadinessItem {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field(() => ITEM_CRITICALITY)
  criticality: Criticality;

  @Field(() => String, { nullable: true, description: 'Where the item comes from.' })
  source?: string;

  @Field({ description: 'False where no source confirms it.' })
  confirmed: boolean;

  @Field(() => ITEM_STATUS, { description: 'Computed, never typed.' })
  status: WordOf<typeof ITEM_STATUS>;

  @Field(() => String, { nullable: true })
  evidence?: string;

  @Field(() => DayScalar, { nullable: true })
  expiresOn?: Day;

  @Field(() => ID, { nullable: true })
  attestedBy?: string;

  @Field(() => DayScalar, { nullable: true })
  attestedOn?: Day;

  @Field(() => [Attestation], { description: 'Every attestation, by the day of it.' })
  history: Attestation[];

  /** Since when it is on the list; not on the wire. */
  addedOn: Day;
}
