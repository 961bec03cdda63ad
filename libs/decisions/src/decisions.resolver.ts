import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { connectionType, eachOf, Page, Program, Views } from '@plumbline/read-models';
import { decisionShown, withoutHim } from './decision-shown';
import { Decision } from './decision.documents';
import { decisions } from './decisions.view';
import { decisionVoices } from './voices.view';

const DecisionConnection = connectionType(Decision);

/** The decisions of a program, and those that were taken without HIM. */
@Resolver(() => Program)
export class DecisionsResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => DecisionConnection)
  async decisions(@Parent() { moment }: Program, @Args() page: Page) {
    const [found, voices] = await Promise.all([
      this.views.page(decisions, moment, page),
      this.views.all(decisionVoices, moment),
    ]);
    return eachOf(found, (record) => decisionShown(record, voices));
  }

  @ResolveField(() => Decision)
  async decision(
    @Parent() { moment }: Program,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Decision> {
    const record = await this.views.one(decisions, moment, id);
    return decisionShown(record, await this.views.all(decisionVoices, moment));
  }

  @ResolveField(() => [Decision], {
    description: 'They touch HIM, and HIM was not consulted; those that were waived are here, too.',
  })
  async decisionsWithoutHim(@Parent() { moment }: Program): Promise<Decision[]> {
    const [records, voices] = await Promise.all([
      this.views.all(decisions, moment),
      this.views.all(decisionVoices, moment),
    ]);
    return withoutHim(records.map((record) => decisionShown(record, voices)));
  }
}
