import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { dayOf, DayScalar, oneOf, recordId, view } from '@plumbline/read-models';
import type { StakeholderEvents, StakeholderKind } from './stakeholder.events';

export const STAKEHOLDER_KIND = oneOf('StakeholderKind', [
  'hospital',
  'practice',
  'vendor',
  'consultancy',
  'department',
  'person',
] satisfies StakeholderKind[]);

@ObjectType({ description: 'Who takes part.' })
export class Stakeholder {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => STAKEHOLDER_KIND)
  kind: StakeholderKind;

  @Field(() => String, { nullable: true })
  role?: string;

  @Field(() => ID, { nullable: true })
  partOf?: string;

  @Field(() => DayScalar)
  since: Day;

  @Field(() => DayScalar, { nullable: true })
  withdrawnOn?: Day;
}

/** The stakeholders, by name. */
export const stakeholders = view<Stakeholder, StakeholderEvents>({
  name: 'stakeholders',
  document: Stakeholder,
  order: ({ name }) => name.toLowerCase(),
  on: {
    StakeholderRegistered: (registered, _, event) => ({
      id: recordId(event),
      ...registered,
      since: dayOf(event),
    }),
    StakeholderWithdrawn: (_, shown, event) => shown && { ...shown, withdrawnOn: dayOf(event) },
  },
});
