import { KnownError } from '@plumbline/event-store';
import type { Views } from '@plumbline/read-models';
import type { Role } from '../roles';
import type { Person } from './accounts';
import { changesFor, rolesOf, type RoleIn } from './follows-from-groups';
import { mappedGroups } from './groups.view';
import { INSTALLATION } from './installation.inputs';
import type { ReportRefusal } from './provider';

/** Gives a role in a program, or the same one at other sites; `via` says where it comes from. */
export type GiveRole = (
  program: string,
  account: string,
  person: Person,
  role: Role,
  sites: readonly string[] | undefined,
  via: string,
) => Promise<void>;

/** Takes a role in a program that came from `via`; one that was given otherwise stays. */
export type TakeRole = (program: string, account: string, role: Role, via: string) => Promise<void>;

/** The memberships, as far as groups move them. */
export interface RolesByGroups {
  /** The roles that an account holds through `via`. */
  readonly held: (account: string, via: string) => Promise<readonly RoleIn[]>;
  readonly giveRole: GiveRole;
  readonly takeRole: TakeRole;
}

/** Keeps the roles of who signs in as their groups at the provider say. */
export class GroupRoles {
  constructor(
    private readonly views: Views,
    private readonly members: RolesByGroups,
    private readonly report: ReportRefusal = () => undefined,
  ) {}

  async follow(
    { account, name, email }: Person & { readonly account: string },
    issuer: string,
    groups: readonly string[],
  ): Promise<void> {
    const { today } = await this.views.whole.now(INSTALLATION);
    const mappings = await this.views.whole.all(mappedGroups, { today });
    const held = await this.members.held(account, issuer);
    const { give, take } = changesFor(rolesOf(mappings, issuer, groups), held);
    for (const { program, role } of take) {
      await this.tried(() => this.members.takeRole(program, account, role, issuer));
    }
    for (const { program, role, sites } of give) {
      const person = { name, email };
      await this.tried(() => this.members.giveRole(program, account, person, role, sites, issuer));
    }
  }

  /** What one program refuses, a closed one for instance, hinders no other. */
  private async tried(change: () => Promise<void>): Promise<void> {
    try {
      await change();
    } catch (error) {
      if (!(error instanceof KnownError)) throw error;
      this.report(`role by group: ${error.message}`);
    }
  }
}
