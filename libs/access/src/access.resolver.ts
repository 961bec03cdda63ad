import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '@plumbline/event-store';
import { Invalid } from '@plumbline/event-sourcing';
import { connectionType, Page, Program, Views } from '@plumbline/read-models';
import { programs } from '@plumbline/programs';
import { AuditEntry, Me, type MyMembership } from './access.documents';
import { AuditTrail } from './audit-trail';
import { noteBeyondTheLog } from './beyond-the-log';
import { commandsOf, commandsWithoutRole } from './commands-of';
import { Member, members } from './members.view';
import { presentReader } from './reader';
import { MappedGroup, mappedGroups } from './sign-in';
import { Standing } from './standing';

const MemberConnection = connectionType(Member);
const MOST = 500;

/** Who asks, and who takes part in a program. */
@Resolver(() => Program)
export class AccessResolver {
  constructor(
    private readonly views: Views,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  @Query(() => Me, { description: 'Who asks, and what they may do where.' })
  async me(): Promise<Me> {
    const reader = presentReader();
    const { account, name, administrator, readsOnly = false } = reader;
    const found = await this.views.whole.everywhere(members, account);
    const memberships = await Promise.all(
      found
        .filter(({ program }) => reader.memberships.has(program))
        .map(async ({ program, document: { roles, voices } }): Promise<MyMembership> => ({
          program,
          programName: await this.nameOf(program),
          roles,
          voices,
          commands: commandsOf(new Standing(reader, program)),
        })),
    );
    const commands = commandsWithoutRole(reader);
    return { account, name, administrator, readsOnly, memberships, commands };
  }

  @ResolveField(() => MemberConnection, { description: 'By name; those who left are here, too.' })
  members(@Parent() { moment }: Program, @Args() page: Page) {
    return this.views.page(members, moment, page);
  }

  @ResolveField(() => [MappedGroup], {
    description: 'The groups of the provider of identities that are mapped to roles, by name.',
  })
  groups(@Parent() { moment }: Program): Promise<MappedGroup[]> {
    return this.views.all(mappedGroups, moment);
  }

  @ResolveField(() => [AuditEntry], {
    description:
      'What leaves no fact: refusals, exports, readings of what is confidential; oldest first where nothing else is said.',
  })
  async audit(
    @Parent() { id }: Program,
    @Args('behind', { type: () => Int, defaultValue: 0 }) behind: number,
    @Args('first', { type: () => Int, defaultValue: 100 }) first: number,
    @Args('latestFirst', { defaultValue: false }) latestFirst: boolean,
  ): Promise<AuditEntry[]> {
    if (first < 1 || first > MOST) throw new Invalid(`first: ask for 1 to ${MOST} entries.`);
    noteBeyondTheLog();
    return this.trail.entries(id, behind, first, latestFirst);
  }

  private async nameOf(program: string): Promise<string> {
    const moment = { program, today: this.clock.today() };
    return (await this.views.whole.find(programs, moment, program))?.name ?? program;
  }
}
