import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { dayOf, DayScalar, recordId, view } from '@plumbline/read-models';
import { ROLE, type Role } from '../roles';
import type { GroupEvents } from './group.events';

@ObjectType({ description: 'Whoever is in a group at the provider of identities holds a role.' })
export class MappedGroup {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  program: string;

  @Field()
  issuer: string;

  @Field()
  group: string;

  @Field(() => ROLE)
  role: Role;

  @Field(() => [ID], { nullable: true, description: 'At these sites only; at all else.' })
  sites?: string[];

  @Field(() => DayScalar)
  mappedOn: Day;
}

/** The groups that are mapped to roles now. */
export const mappedGroups = view<MappedGroup, GroupEvents>({
  name: 'mappedGroups',
  document: MappedGroup,
  order: ({ group }) => group.toLowerCase(),
  on: {
    GroupMapped: ({ issuer, group, role, sites }, _, event) => ({
      id: recordId(event),
      program: event.program,
      issuer,
      group,
      role,
      sites: sites && [...sites],
      mappedOn: dayOf(event),
    }),
    GroupUnmapped: () => undefined,
  },
});
