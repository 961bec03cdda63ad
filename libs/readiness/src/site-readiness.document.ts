import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { DayScalar, type WordOf } from '@plumbline/read-models';
import { READINESS_STATUS } from './readiness.words';

@ObjectType({ description: 'How many workflows stand in one way.' })
export class StatusCount {
  @Field(() => READINESS_STATUS)
  status: WordOf<typeof READINESS_STATUS>;

  @Field(() => Int)
  workflows: number;
}

@ObjectType({ description: 'A pack at a site: as ready as its worst workflow.' })
export class SiteReadiness {
  @Field(() => ID, { description: 'The checklist.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'Null where it is about the whole program.' })
  site?: string;

  @Field(() => ID)
  pack: string;

  @Field(() => Int)
  packVersion: number;

  @Field({ description: 'The name of the pack.' })
  name: string;

  @Field(() => DayScalar)
  adoptedOn: Day;

  @Field(() => READINESS_STATUS, { description: 'The status of the worst workflow.' })
  worst: WordOf<typeof READINESS_STATUS>;

  @Field(() => Int)
  workflows: number;

  @Field(() => [StatusCount], {
    description: 'The worst first; what there is none of is left out.',
  })
  counts: StatusCount[];

  @Field(() => Float, { nullable: true, description: 'The lowest score of a workflow.' })
  lowestScore: number | null;
}

@ObjectType({ description: 'How many items were on the list on a day, and how many were done.' })
export class ReadinessOnDay {
  @Field(() => DayScalar)
  on: Day;

  @Field(() => Int)
  items: number;

  @Field(() => Int, { description: 'Met or not applicable, by evidence that counted that day.' })
  done: number;
}

@ObjectType({ description: 'Evidence that expires soon, or has expired.' })
export class ExpiringEvidence {
  @Field(() => ID)
  checklist: string;

  @Field(() => ID, { nullable: true })
  site?: string;

  @Field(() => ID)
  pack: string;

  @Field(() => ID)
  workflow: string;

  @Field(() => ID)
  item: string;

  @Field()
  text: string;

  @Field(() => DayScalar, { description: 'The last day on which it counts.' })
  freshUntil: Day;

  @Field(() => Int, { description: 'Days left; less than 0 where it has expired.' })
  daysLeft: number;

  @Field(() => ID)
  attestedBy: string;
}

@ObjectType({ description: 'A pack that can be adopted.' })
export class ReadinessPack {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field({ description: 'Where it comes from.' })
  source: string;

  @Field(() => Int, { description: 'How many days its evidence counts at most.' })
  evidenceDays: number;

  @Field(() => [String], { description: 'The names of its workflows.' })
  workflows: string[];

  @Field(() => Int)
  items: number;
}
