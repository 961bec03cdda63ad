import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { connectionType, Page, Program, Views } from '@plumbline/read-models';
import { Measure } from './measure.document';
import { measures } from './measures.view';

const MeasureConnection = connectionType(Measure);

/** What is measured in a program. */
@Resolver(() => Program)
export class MeasuresResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => MeasureConnection)
  measures(@Parent() { moment }: Program, @Args() page: Page) {
    return this.views.page(measures, moment, page);
  }

  @ResolveField(() => Measure)
  measure(@Parent() { moment }: Program, @Args('id', { type: () => ID }) id: string) {
    return this.views.one(measures, moment, id);
  }
}
