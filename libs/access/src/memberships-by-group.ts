import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { asCaller, toCommand } from '@plumbline/event-sourcing';
import { Views } from '@plumbline/read-models';
import { GrantRole, InviteMember, RevokeRole } from './members.inputs';
import { members } from './members.view';
import type { GiveRole, RolesByGroups, TakeRole } from './sign-in';

const REASON = 'No longer in the group at the provider.';

/** The memberships, as far as the groups of a provider of identities move them. */
@Injectable()
export class MembershipsByGroup implements RolesByGroups {
  constructor(
    private readonly bus: CommandBus,
    private readonly views: Views,
  ) {}

  readonly held: RolesByGroups['held'] = async (account, via) => {
    const found = await this.views.whole.everywhere(members, account);
    return found.flatMap(({ program, document: { roles } }) =>
      roles
        .filter((grant) => grant.via === via)
        .map(({ role, sites }) => ({ program, role, sites })),
    );
  };

  readonly giveRole: GiveRole = async (program, account, { name, email }, role, sites, via) => {
    const [membership] = await this.views.whole.everywhere(members, account, program);
    await this.trusted(account, async () => {
      if (!membership || membership.document.removedOn) {
        await this.bus.execute(toCommand(InviteMember, { program, name, email }));
      }
      await this.bus.execute(toCommand(GrantRole, { program, id: account, role, sites, via }));
    });
  };

  readonly takeRole: TakeRole = (program, account, role, via) =>
    this.trusted(account, async () => {
      const said = { program, id: account, role, reason: REASON, via };
      await this.bus.execute(toCommand(RevokeRole, said));
    });

  private trusted(actor: string, give: () => Promise<void>): Promise<void> {
    return asCaller({ actor, source: 'sign-in', trusted: true }, give);
  }
}
