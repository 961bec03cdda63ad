import { Args, Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import type { Position } from '@plumbline/event-store';
import { PositionScalar, Runner } from '@plumbline/read-models';

/** That a program moved, and by which kinds of fact; never the data. */
@ObjectType()
export class ProgramChanged {
  @Field(() => ID)
  program: string;

  @Field(() => PositionScalar, { description: 'Ask again with this as `after`.' })
  position: Position;

  @Field(() => [String])
  types: string[];
}

/** Wakes those who look at a program when its views have moved. */
@Resolver()
export class ProgramChangedResolver {
  constructor(private readonly runner: Runner) {}

  @Subscription(() => ProgramChanged, { resolve: (moved) => moved })
  programChanged(@Args('program', { type: () => ID }) program: string) {
    return this.runner.moves(program);
  }
}
