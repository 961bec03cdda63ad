import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Moment } from './moment';

/**
 * A program at a moment: the place from which everything hangs. It knows nothing but its id; each
 * slice adds its fields from its own views.
 */
@ObjectType()
export class Program {
  @Field(() => ID)
  id: string;

  /** When it is looked at; not on the wire. */
  moment: Moment;
}
