import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day, Instant } from '@plumbline/event-store';
import { DayScalar, InstantScalar, type WordOf } from '@plumbline/read-models';
import type { Addressee, Level, TriageOutcome } from './flag.events';
import { ADDRESSEE, ESCALATION_CAUSE, LEVEL, TRIAGE_OUTCOME } from './flag.words';

@ObjectType({ description: 'What a flag was found to be.' })
export class FlagTriage {
  @Field(() => TRIAGE_OUTCOME)
  outcome: TriageOutcome;

  @Field(() => String, { nullable: true })
  reason?: string;

  @Field(() => ID, { description: 'The stakeholder who decided it.' })
  by: string;

  @Field(() => DayScalar)
  on: Day;

  @Field(() => ID, { nullable: true, description: 'The flag that it was merged into.' })
  into?: string;
}

@ObjectType({ description: 'The one appeal against a rejection.' })
export class FlagAppeal {
  @Field(() => DayScalar)
  on: Day;

  @Field()
  reason: string;

  @Field(() => Boolean, { nullable: true, description: 'Null until it is decided.' })
  upheld?: boolean;

  @Field(() => DayScalar, { nullable: true })
  decidedOn?: Day;

  @Field(() => ID, { nullable: true, description: 'The stakeholder who decided it.' })
  decidedBy?: string;

  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  decision?: string;
}

@ObjectType({ description: 'What is done about a flag: planned with a day, or done.' })
export class FlagMitigation {
  @Field()
  text: string;

  @Field(() => DayScalar, { description: 'The day on which it was said.' })
  on: Day;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'For a plan: the day by which it is done.',
  })
  dueOn?: Day;

  @Field({ description: 'Done; otherwise planned.' })
  done: boolean;
}

@ObjectType({
  description: 'A flag that went up, by a missed clock or by a person, or down again.',
})
export class FlagEscalation {
  @Field(() => InstantScalar)
  at: Instant;

  @Field(() => LEVEL)
  from: Level;

  @Field(() => LEVEL)
  level: Level;

  @Field(() => ADDRESSEE)
  to: Addressee;

  @Field(() => ESCALATION_CAUSE)
  cause: WordOf<typeof ESCALATION_CAUSE>;

  @Field()
  reason: string;

  @Field({ description: 'Down; otherwise up.' })
  down: boolean;
}

@ObjectType({ description: 'A proposal to close a flag, and what the raiser said to it.' })
export class FlagClosure {
  @Field(() => DayScalar)
  proposedOn: Day;

  @Field()
  reason: string;

  @Field(() => DayScalar, { nullable: true })
  refusedOn?: Day;

  @Field(() => String, { nullable: true })
  refusal?: string;

  @Field(() => DayScalar, { nullable: true })
  verifiedOn?: Day;

  @Field({ description: 'Verified by someone else, because the raiser has left or there is none.' })
  delegated: boolean;

  @Field(() => String, { nullable: true, description: 'What was said with the verification.' })
  verification?: string;
}

@ObjectType({
  description: 'How flags are answered. Rates are null where there is nothing to count.',
})
export class FlagFigures {
  @Field(() => Int)
  raised: number;

  @Field(() => Int)
  open: number;

  @Field(() => Int, { description: 'Open flags with a response that is overdue.' })
  overdue: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Of all that were acknowledged or should have been: those in time, in percent.',
  })
  acknowledgedInTimePct: number | null;

  @Field(() => Float, { nullable: true, description: 'Of the open flags, in days.' })
  medianAgeDays: number | null;

  @Field(() => Float, { nullable: true, description: 'Of all that were triaged, in percent.' })
  rejectedPct: number | null;

  @Field(() => Int, {
    description: 'Flags taken as a risk or rejected that later became an issue: missed signals.',
  })
  becameIssues: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Missed signals of all flags that were taken as a risk or rejected, in percent.',
  })
  missedSignalPct: number | null;
}
