import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { connectionType, Page, Program, Views } from '@plumbline/read-models';
import { Milestone } from './milestone.documents';
import { milestones } from './milestones.view';
import { slipOf } from './plan-slip';
import { PlanSlip } from './plan-slip.document';
import { OfferedTemplate, offeredTemplate } from './plan-template.document';
import { planTemplates } from './templates/plan-templates';

const MilestoneConnection = connectionType(Milestone);

/** The plan of a program: its milestones, and how far it has slipped. */
@Resolver(() => Program)
export class MilestonesResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => MilestoneConnection)
  milestones(@Parent() { moment }: Program, @Args() page: Page) {
    return this.views.page(milestones, moment, page);
  }

  @ResolveField(() => PlanSlip)
  async slip(@Parent() { moment }: Program): Promise<PlanSlip> {
    return slipOf(await this.views.whole.all(milestones, moment));
  }

  @ResolveField(() => [OfferedTemplate], { description: 'The plans that can be adopted.' })
  planTemplates(): OfferedTemplate[] {
    return planTemplates.map(offeredTemplate);
  }
}
