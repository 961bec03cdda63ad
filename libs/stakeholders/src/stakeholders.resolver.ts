import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { connectionType, eachOf, Page, Program, Views } from '@plumbline/read-models';
import { weighed } from './give-and-receive';
import { stakeholderReturns } from './returns.view';
import { Stakeholder } from './stakeholder.document';
import { stakeholders } from './stakeholders.view';

const StakeholderConnection = connectionType(Stakeholder);

/** Who takes part in a program, and what they give and receive. */
@Resolver(() => Program)
export class StakeholdersResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => StakeholderConnection)
  async stakeholders(@Parent() { moment }: Program, @Args() page: Page) {
    const [found, returns] = await Promise.all([
      this.views.page(stakeholders, moment, page),
      this.views.all(stakeholderReturns, moment),
    ]);
    return eachOf(found, (stakeholder) => weighed(stakeholder, returns));
  }

  @ResolveField(() => Stakeholder)
  async stakeholder(
    @Parent() { moment }: Program,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Stakeholder> {
    const found = await this.views.one(stakeholders, moment, id);
    return weighed(found, await this.views.all(stakeholderReturns, moment));
  }
}
