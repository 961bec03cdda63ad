import { mayWatch } from '@plumbline/access';
import { Args, Context, Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { NotFound, type Position } from '@plumbline/event-store';
import { PositionScalar, Runner, type Moved } from '@plumbline/read-models';
import type { IncomingMessage } from 'node:http';
import { Callers } from './callers';
import { watched } from './watched';

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

/** Wakes those who look at a program when its views have moved, for as long as they may look. */
@Resolver()
export class ProgramChangedResolver {
  constructor(
    private readonly runner: Runner,
    private readonly callers: Callers,
  ) {}

  @Subscription(() => ProgramChanged, { resolve: (moved) => moved })
  async programChanged(
    @Args('program', { type: () => ID }) program: string,
    @Context('req') request: IncomingMessage,
  ): Promise<AsyncIterableIterator<Moved>> {
    const stillMay = async () => mayWatch(await this.callers.readerOf(request), program);
    if (!(await stillMay())) throw new NotFound(`There is no "${program}" among the programs.`);
    return watched(this.runner.moves(program), stillMay);
  }
}
