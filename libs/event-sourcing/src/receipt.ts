import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Position } from '@plumbline/event-store';
import { PositionScalar } from '@plumbline/read-models';

/** The answer to every mutation: what was kept is on disk; `position` lets a query wait for it. */
@ObjectType('Receipt', {
  description: 'What was kept, and where in the log; give `position` as `after`.',
})
export class Receipt {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  revision: number;

  @Field(() => PositionScalar)
  position: Position;
}
