import { Args, ArgsType, Field, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Invalid, type Day } from '@plumbline/event-store';
import { connectionType, DayScalar, Page, Program, Views } from '@plumbline/read-models';
import { Commitment } from './commitment.document';
import type { CommitmentStatus } from './commitment.state';
import { COMMITMENT_STATUS } from './commitment.words';
import { commitments } from './commitments.view';
import { filteredPage, isFiltered } from './filtered-page';
import { reliabilityByGroup } from './groups';
import { commitmentParties } from './parties.view';
import { Reliability } from './reliability.document';

const CommitmentConnection = connectionType(Commitment);

@ArgsType()
class CommitmentsPage extends Page {
  @Field(() => ID, { nullable: true })
  customer?: string;

  @Field(() => ID, { nullable: true })
  performer?: string;

  @Field(() => COMMITMENT_STATUS, { nullable: true })
  status?: CommitmentStatus;
}

@ArgsType()
class WindowOfTime {
  @Field(() => DayScalar, { nullable: true, description: 'From the first promise if not given.' })
  from?: Day;

  @Field(() => DayScalar, { nullable: true, description: 'To the day of looking if not given.' })
  until?: Day;
}

/** The commitments of a program, and how reliably they are kept. */
@Resolver(() => Program)
export class CommitmentsResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => CommitmentConnection, { description: 'By due date.' })
  async commitments(@Parent() { moment }: Program, @Args() asked: CommitmentsPage) {
    if (!isFiltered(asked)) return this.views.page(commitments, moment, asked);
    return filteredPage(await this.views.all(commitments, moment), asked);
  }

  @ResolveField(() => Commitment)
  commitment(@Parent() { moment }: Program, @Args('id', { type: () => ID }) id: string) {
    return this.views.one(commitments, moment, id);
  }

  @ResolveField(() => [Reliability], {
    description: 'Of the whole program, then of each group that performs; nobody is ranked.',
  })
  async reliability(@Parent() { moment }: Program, @Args() asked: WindowOfTime) {
    const from = asked.from ?? '1900-01-01';
    const until = asked.until ?? moment.today;
    if (until < from) throw new Invalid('until: choose a day that is not before from.');
    const [all, parties] = await Promise.all([
      this.views.whole.all(commitments, moment),
      this.views.whole.all(commitmentParties, moment),
    ]);
    return reliabilityByGroup(all, parties, { from, until, seenOn: moment.today });
  }
}
