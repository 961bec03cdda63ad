import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Program, Views } from '@plumbline/read-models';
import { stakeholders } from '@plumbline/stakeholders';
import { deskOf } from './desk';
import { DeskItem } from './desk.document';
import { deskSources } from './desk.sources';

/** The desk of everyone who takes part in a program. */
@Resolver(() => Program)
export class DeskResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => [DeskItem], {
    description:
      'What a stakeholder owes, is owed, has to answer and has raised: what is overdue first, then by ' +
      'the day. A flag whose raiser did not wish to be named is on nobody’s desk as raised.',
  })
  async desk(
    @Parent() { moment }: Program,
    @Args('stakeholder', { type: () => ID }) stakeholder: string,
  ): Promise<DeskItem[]> {
    const { id } = await this.views.one(stakeholders, moment, stakeholder);
    return deskOf(id, await deskSources(this.views, moment));
  }
}
