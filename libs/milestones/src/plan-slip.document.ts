import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MilestoneMove } from './milestone.documents';

@ObjectType({ description: 'A move, and the milestone that moved.' })
export class PlanMove extends MilestoneMove {
  @Field(() => ID)
  milestone: string;
}

@ObjectType({ description: 'How far the plan has slipped, and what moved it last.' })
export class PlanSlip {
  @Field(() => Int, { nullable: true, description: 'Null while no go-live is planned.' })
  goLiveSlipDays?: number;

  @Field(() => Int, {
    description: 'How often something was moved; what moved along with the go-live is not counted.',
  })
  moves: number;

  @Field(() => PlanMove, { nullable: true })
  lastMove?: PlanMove;

  @Field(() => PlanMove, { nullable: true, description: 'What moved the go-live last.' })
  lastGoLiveMove?: PlanMove;
}
