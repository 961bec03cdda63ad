import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PlanTemplate } from './templates/plan-template';

@ObjectType('PlanTemplate', { description: 'A plan to begin with, in one version.' })
export class OfferedTemplate {
  @Field(() => ID, { description: 'What `AdoptPlan` calls it.' })
  template: string;

  @Field()
  version: string;

  @Field()
  title: string;

  @Field(() => Int, { description: 'How many milestones it makes.' })
  items: number;
}

/** A template as it is offered. */
export const offeredTemplate = ({
  template,
  version,
  title,
  items,
}: PlanTemplate): OfferedTemplate => ({ template, version, title, items: items.length });
