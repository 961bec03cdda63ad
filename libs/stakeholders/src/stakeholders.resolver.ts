import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { connectionType, Page, Program, Views } from '@plumbline/read-models';
import { Stakeholder, stakeholders } from './stakeholders.view';

const StakeholderConnection = connectionType(Stakeholder);

/** Who takes part in a program. */
@Resolver(() => Program)
export class StakeholdersResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => StakeholderConnection)
  stakeholders(@Parent() { moment }: Program, @Args() page: Page) {
    return this.views.page(stakeholders, moment, page);
  }
}
