import { Injectable } from '@nestjs/common';
import { Records } from '@plumbline/event-sourcing';
import { streamName, Unavailable } from '@plumbline/event-store';
import { Views } from '@plumbline/read-models';
import { LRUCache } from 'lru-cache';
import { member, type MemberState } from './member';
import { members } from './members.view';
import type { Membership } from './reader';
import { TITLES } from './roles';

const REMEMBERED = 10_000;

/**
 * What an account is in each program. The view tells in which programs to look; the roles themselves
 * are folded from the log, so that one that was revoked is gone for the very next request.
 */
@Injectable()
export class Memberships {
  /** In which programs each account was found last, for when the views are away. */
  private readonly programs = new LRUCache<string, readonly string[]>({ max: REMEMBERED });

  constructor(
    private readonly views: Views,
    private readonly records: Records,
  ) {}

  /** Of all programs in which the account holds a role; a token may be limited to one of them. */
  async of(account: string, only?: string): Promise<ReadonlyMap<string, Membership>> {
    const programs = await this.programsOf(account);
    const reached = programs.filter((program) => only === undefined || program === only);
    const found = await Promise.all(
      reached.map(async (program) => [program, await this.at(program, account)] as const),
    );
    return new Map(found.filter(([, { grants }]) => grants.length > 0));
  }

  /** What someone is in all their programs, in a few words. */
  async inWords(account: string): Promise<string | undefined> {
    const memberships = [...(await this.of(account)).values()];
    const titles = memberships.flatMap(({ grants }) => grants.map(({ role }) => TITLES[role]));
    return titles.length > 0 ? [...new Set(titles)].join(', ') : undefined;
  }

  private async programsOf(account: string): Promise<readonly string[]> {
    try {
      const found = await this.views.whole.everywhere(members, account);
      const programs = found.map(({ program }) => program);
      this.programs.set(account, programs);
      return programs;
    } catch (error) {
      const remembered = this.programs.get(account);
      if (remembered && error instanceof Unavailable) return remembered;
      throw error;
    }
  }

  private async at(program: string, account: string): Promise<Membership> {
    const { state } = await this.records.present(member, streamName(program, 'member', account));
    const { grants, voices } = state as MemberState;
    return { grants, voices };
  }
}
