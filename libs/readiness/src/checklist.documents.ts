import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { DayScalar, type WordOf } from '@plumbline/read-models';
import { ReadinessItem } from './item.documents';
import type { MetricWords } from './readiness.events';
import { METRIC_DIRECTION, READINESS_STATUS } from './readiness.words';

@ObjectType({ description: 'A time for which a workflow was blocked.' })
export class WorkflowBlock {
  @Field(() => DayScalar)
  from: Day;

  @Field()
  reason: string;

  @Field(() => ID)
  by: string;

  @Field(() => DayScalar, { nullable: true })
  until?: Day;

  @Field(() => String, { nullable: true })
  unblockedReason?: string;

  @Field(() => ID, { nullable: true })
  unblockedBy?: string;
}

@ObjectType({ description: 'The figure of a workflow, and the one that keeps it honest.' })
export class WorkflowMetric {
  @Field(() => ID, { description: 'The id that a measure has if it is this figure.' })
  measure: string;

  @Field()
  name: string;

  @Field()
  unit: string;

  @Field(() => METRIC_DIRECTION)
  direction: MetricWords['direction'];

  @Field({ description: 'The quality figure beside it.' })
  pairedWith: string;

  @Field(() => String, { nullable: true, description: 'What was published elsewhere; no target.' })
  benchmark?: string;

  @Field(() => String, { nullable: true, description: 'Where the benchmark was published.' })
  source?: string;
}

@ObjectType({ description: 'A workflow at a site: what must be true of it, and whether it is.' })
export class ReadinessWorkflow {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'The checklist that it belongs to.' })
  checklist: string;

  @Field(() => ID, { nullable: true, description: 'Null where it is about the whole program.' })
  site?: string;

  @Field(() => ID)
  pack: string;

  @Field(() => ID, { description: 'The workflow within its checklist.' })
  workflow: string;

  @Field()
  name: string;

  @Field(() => READINESS_STATUS, { description: 'Computed, never typed.' })
  status: WordOf<typeof READINESS_STATUS>;

  @Field()
  statusReason: string;

  @Field(() => DayScalar, { description: 'Since when it has stood like this.' })
  since: Day;

  @Field(() => Float, {
    nullable: true,
    description:
      'From 0 to 100, of the answers as they were given last; what was never answered earns nothing.',
  })
  score: number | null;

  @Field(() => String, { nullable: true })
  blockedReason?: string;

  @Field(() => ID, { nullable: true })
  blockedBy?: string;

  @Field(() => [WorkflowBlock])
  blocks: WorkflowBlock[];

  @Field(() => [ReadinessItem])
  items: ReadinessItem[];

  @Field(() => [String], { description: 'What is missing: an item each, and what is asked.' })
  missingEvidence: string[];

  @Field(() => WorkflowMetric, { nullable: true })
  metric?: WorkflowMetric;

  @Field(() => String, { nullable: true })
  evidenceAsked?: string;

  @Field(() => String, { nullable: true, description: 'The law or standard that asks for it.' })
  citation?: string;

  @Field(() => String, { nullable: true, description: 'The role that answers for it.' })
  ownerRole?: string;

  @Field(() => String, { nullable: true, description: 'The role that looks at the evidence.' })
  verifierRole?: string;

  @Field(() => String, { nullable: true, description: 'Where the workflow’s criteria come from.' })
  source?: string;

  @Field({ description: 'False where no source confirms it.' })
  confirmed: boolean;
}

/** A pack as it was adopted at a site; its workflows are what is shown. */
export class Checklist {
  id: string;
  pack: string;
  packVersion: number;
  name: string;
  site?: string;
  adoptedOn: Day;
  workflows: ReadinessWorkflow[];
}
