import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day, Instant } from '@plumbline/event-store';
import { DayScalar, InstantScalar } from '@plumbline/read-models';
import { RoleGrant } from './members.view';

@ObjectType({ description: 'What the one who asks is in a program.' })
export class MyMembership {
  @Field(() => ID)
  program: string;

  @Field()
  programName: string;

  @Field(() => [RoleGrant])
  roles: readonly RoleGrant[];

  @Field(() => [ID], { description: 'In whose name they may speak, the own stakeholder first.' })
  voices: readonly string[];

  @Field(() => [String], { description: 'The mutations that the roles allow.' })
  commands: readonly string[];
}

@ObjectType({ description: 'Who asks.' })
export class Me {
  @Field(() => ID)
  account: string;

  @Field()
  name: string;

  @Field({ description: 'Looks after the installation.' })
  administrator: boolean;

  @Field({ description: 'Came with a token that may only read.' })
  readsOnly: boolean;

  @Field(() => [String], {
    description: 'The mutations that need no role: for the own account, and for administrators.',
  })
  commands: readonly string[];

  @Field(() => [MyMembership])
  memberships: readonly MyMembership[];
}

@ObjectType({ description: 'Something that was refused, read in confidence, or taken out.' })
export class AuditEntry {
  @Field(() => Int)
  id: number;

  @Field(() => InstantScalar)
  at: Instant;

  @Field({ description: 'refused, confidentialRead, export, invitation.' })
  kind: string;

  @Field({ description: 'The account.' })
  actor: string;

  @Field(() => ID, { nullable: true })
  onBehalfOf?: string;

  @Field({ description: 'The command, the field or the export.' })
  about: string;

  @Field(() => ID, { nullable: true })
  record?: string;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  code?: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it was to be true.' })
  effectiveOn?: Day;
}
