import {
  Args,
  Field,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { descriptionOf, Receipt, toCommand } from '@plumbline/event-sourcing';
import { InstantScalar, Views } from '@plumbline/read-models';
import type { Instant } from '@plumbline/event-store';
import { noteBeyondTheLog } from '../beyond-the-log';
import { presentReader } from '../reader';
import { Account, accounts } from './accounts.view';
import { ApiTokens } from './api-tokens';
import { INSTALLATION } from './installation.inputs';
import { IssueToken } from './tokens.inputs';
import { ApiToken, tokens } from './tokens.view';

@ObjectType({ description: 'A token as it is handed over.' })
export class IssuedToken extends Receipt {
  @Field({ description: 'Shown this once; only its hash is kept.' })
  secret: string;
}

/** What is true of the whole installation: who may sign in, and with which tokens. */
@Resolver(() => ApiToken)
export class InstallationResolver {
  constructor(
    private readonly views: Views,
    private readonly apiTokens: ApiTokens,
  ) {}

  @Query(() => [Account], { description: 'Who may sign in; for administrators.' })
  async accounts(): Promise<Account[]> {
    return this.views.all(accounts, await this.views.now(INSTALLATION));
  }

  @Query(() => [ApiToken], { description: 'The own tokens; for administrators, all.' })
  async tokens(): Promise<ApiToken[]> {
    return this.views.all(tokens, await this.views.now(INSTALLATION));
  }

  @ResolveField(() => InstantScalar, {
    nullable: true,
    description: 'When it was used last, to the minute; none where it never was.',
  })
  lastUsedAt(@Parent() { id }: ApiToken): Promise<Instant | undefined> {
    noteBeyondTheLog();
    return this.apiTokens.lastUse(id);
  }

  @Mutation(() => IssuedToken, { description: descriptionOf(IssueToken) })
  issueToken(@Args('input', { type: () => IssueToken }) said: IssueToken): Promise<IssuedToken> {
    const input = { ...said, account: said.account ?? presentReader().account };
    return this.apiTokens.issue(toCommand(IssueToken, input));
  }
}
