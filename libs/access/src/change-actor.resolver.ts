import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Change } from '@plumbline/read-models';
import { isAccountId } from './account-id';
import { Installation } from './sign-in';

/** Who did it, by name: the facts themselves keep accounts, whose people may change their names. */
@Resolver(() => Change)
export class ChangeActorResolver {
  constructor(private readonly installation: Installation) {}

  @ResolveField(() => String, { description: 'The name of the actor as it is today.' })
  async actorName(@Parent() { actor }: Change): Promise<string> {
    if (!isAccountId(actor)) return actor;
    return (await this.installation.account(actor)).name || actor;
  }
}
