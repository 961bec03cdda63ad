import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { DayScalar, dayOf, recordId, view } from '@plumbline/read-models';
import { without, withGrant } from './member';
import type { MemberEvents } from './member.events';
import type { Grant } from './reader';
import { ROLE, type Role } from './roles';

@ObjectType({ description: 'A role that a member holds.' })
export class RoleGrant implements Grant {
  @Field(() => ROLE)
  role: Role;

  @Field(() => [ID], { nullable: true, description: 'Only there; null means everywhere.' })
  sites?: readonly string[];

  @Field(() => String, { nullable: true, description: 'The group from which it follows.' })
  via?: string;

  @Field(() => DayScalar)
  since: Day;
}

@ObjectType({ description: 'A person who takes part in a program, and as what.' })
export class Member {
  @Field(() => ID, { description: 'The account.' })
  id: string;

  @Field()
  name: string;

  @Field()
  email: string;

  @Field(() => [ID], { description: 'In whose name they may speak, the own stakeholder first.' })
  voices: readonly string[];

  @Field(() => [RoleGrant])
  roles: readonly RoleGrant[];

  @Field(() => DayScalar)
  invitedOn: Day;

  @Field(() => DayScalar, { nullable: true })
  removedOn?: Day;
}

/** The members of a program, by name: as of any moment, so that who could see what can be answered. */
export const members = view<Member, MemberEvents>({
  name: 'members',
  document: Member,
  order: ({ name }) => name.toLowerCase(),
  on: {
    MemberInvited: (invited, _, event) => ({
      id: recordId(event),
      ...invited,
      roles: [],
      invitedOn: dayOf(event),
    }),
    VoicesGiven: ({ voices }, shown) => shown && { ...shown, voices },
    RoleGranted: (grant, shown, event) =>
      shown && { ...shown, roles: withGrant(shown.roles, { ...grant, since: dayOf(event) }) },
    RoleRevoked: (revoked, shown) => shown && { ...shown, roles: without(shown.roles, revoked) },
    MemberRemoved: (_, shown, event) => shown && { ...shown, roles: [], removedOn: dayOf(event) },
  },
});
