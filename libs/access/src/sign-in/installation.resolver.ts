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
import type { Instant } from '@plumbline/event-store';
import { InstantScalar, Views } from '@plumbline/read-models';
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
@Resolver()
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

  @Mutation(() => IssuedToken, { description: descriptionOf(IssueToken) })
  issueToken(@Args('input', { type: () => IssueToken }) said: IssueToken): Promise<IssuedToken> {
    const input = { ...said, account: said.account ?? presentReader().account };
    return this.apiTokens.issue(toCommand(IssueToken, input));
  }
}

/** What is known of a token beside its facts. */
@Resolver(() => ApiToken)
export class TokenUseResolver {
  constructor(private readonly apiTokens: ApiTokens) {}

  @ResolveField(() => InstantScalar, {
    nullable: true,
    description: 'When somebody came with it last, to the minute.',
  })
  async lastUsedAt(@Parent() { id }: ApiToken): Promise<Instant | undefined> {
    return this.apiTokens.lastUse(id);
  }
}
