import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { DayScalar, RecordReference } from '@plumbline/read-models';
import { DESK_KIND, type DeskKind } from './desk.words';

@ObjectType({ description: 'Something on the desk of a stakeholder, and what to do about it.' })
export class DeskItem {
  @Field(() => ID, { description: 'The same on every day, so that a screen can keep its place.' })
  id: string;

  @Field(() => DESK_KIND)
  kind: DeskKind;

  @Field({ description: 'What it is about, in the words in which it was said.' })
  text: string;

  @Field(() => DayScalar, { nullable: true, description: 'Null where no day was set for it.' })
  dueOn?: Day;

  @Field()
  overdue: boolean;

  @Field({ description: 'What to do next, or for whom to wait.' })
  next: string;

  @Field(() => RecordReference)
  record: RecordReference;
}
