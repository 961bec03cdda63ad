import { Injectable } from '@nestjs/common';
import { Views } from '@plumbline/read-models';
import { members } from './members.view';
import type { Membership } from './reader';
import { TITLES } from './roles';

/** What an account is in each program, as the log has it now. */
@Injectable()
export class Memberships {
  constructor(private readonly views: Views) {}

  /** What someone is in all their programs, in a few words. */
  async inWords(account: string): Promise<string | undefined> {
    const found = await this.views.whole.everywhere(members, account);
    const roles = found.flatMap(({ document }) => document.roles.map(({ role }) => TITLES[role]));
    return roles.length > 0 ? [...new Set(roles)].join(', ') : undefined;
  }

  /** Of all programs in which the account holds a role; a token may be limited to one of them. */
  async of(account: string, only?: string): Promise<ReadonlyMap<string, Membership>> {
    const found = await this.views.whole.everywhere(members, account, only);
    return new Map(
      found
        .filter(({ document }) => document.roles.length > 0)
        .map(({ program, document: { roles, voices } }) => [program, { grants: roles, voices }]),
    );
  }
}
