import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { DayScalar, type WordOf } from '@plumbline/read-models';
import type { StakeholderKind, StakeholderVoice } from './stakeholder.events';
import {
  POSITION_KIND,
  POSITION_SIDE,
  RETURN_STATUS,
  STAKEHOLDER_KIND,
  STAKEHOLDER_VOICE,
} from './stakeholder.words';

/** How far something is that a stakeholder receives. */
export type ReturnStatus = WordOf<typeof RETURN_STATUS>;

@ObjectType({ description: 'What is in it for them, as it was said once.' })
export class WiifmVersion {
  @Field()
  text: string;

  @Field(() => DayScalar)
  on: Day;

  @Field(() => Int)
  version: number;

  @Field(() => ID, { nullable: true, description: 'Who said it; the stakeholder if nobody else.' })
  by?: string;
}

@ObjectType({ description: 'What is in it for them: the latest words, and all those before.' })
export class Wiifm extends WiifmVersion {
  @Field(() => ID)
  id: string;

  @Field(() => [WiifmVersion], { description: 'Oldest first.' })
  earlier: readonly WiifmVersion[];
}

@ObjectType({ description: 'A change accepted that the stakeholder would not choose.' })
export class Concession {
  @Field(() => ID)
  id: string;

  @Field()
  change: string;

  @Field({ description: 'What it costs them.' })
  cost: string;

  @Field(() => DayScalar)
  on: Day;

  @Field(() => ID, { nullable: true, description: 'Who agreed; the stakeholder if nobody else.' })
  by?: string;

  @Field(() => ID, { nullable: true, description: 'What is in it for them that compensates.' })
  wiifm?: string;

  @Field(() => ID, { nullable: true, description: 'The commitment that they receive.' })
  inReturn?: string;

  @Field(() => RETURN_STATUS, {
    nullable: true,
    description: 'How far that commitment is; nothing where none was named.',
  })
  returnStatus?: ReturnStatus;
}

@ObjectType({ description: 'One thing that a stakeholder gives or receives.' })
export class PositionItem {
  @Field(() => POSITION_SIDE)
  side: WordOf<typeof POSITION_SIDE>;

  @Field(() => POSITION_KIND)
  kind: WordOf<typeof POSITION_KIND>;

  @Field(() => ID, { description: 'Of the item, the concession or the commitment.' })
  id: string;

  @Field()
  text: string;

  @Field(() => RETURN_STATUS, { nullable: true, description: 'Not known where it is left out.' })
  status?: ReturnStatus;
}

@ObjectType({ description: 'Who takes part, what is in it for them, and what they concede.' })
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

  @Field(() => STAKEHOLDER_VOICE, { nullable: true, description: 'For whom it speaks.' })
  voice?: StakeholderVoice;

  @Field(() => DayScalar)
  since: Day;

  @Field(() => DayScalar, { nullable: true })
  withdrawnOn?: Day;

  @Field(() => [Wiifm], { description: 'What is in it for them.' })
  wiifm: readonly Wiifm[];

  @Field(() => [Concession])
  concessions: readonly Concession[];

  @Field(() => [String], { description: 'Where they concede and nothing comes back.' })
  warnings: readonly string[];

  @Field(() => [PositionItem], {
    description: 'What they give and what they receive: a list to be weighed, never a number.',
  })
  position: readonly PositionItem[];
}
