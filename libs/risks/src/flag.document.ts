import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day, Instant } from '@plumbline/event-store';
import { DayScalar, InstantScalar, type Moment } from '@plumbline/read-models';
import type {
  Addressee,
  Disclosure,
  Level,
  ResponseClock,
  RiskCategory,
  RiskFactor,
  Severity,
  Step,
} from './flag.events';
import type { FlagStatus } from './flag.status';
import {
  FlagAppeal,
  FlagClosure,
  FlagEscalation,
  FlagMitigation,
  FlagTriage,
} from './flag.documents';
import {
  ADDRESSEE,
  DISCLOSURE,
  FLAG_STATUS,
  LEVEL,
  RISK_CATEGORY,
  RISK_FACTOR,
  SEVERITY,
  STEP,
} from './flag.words';

@ObjectType({ description: 'What someone saw, and what became of it.' })
export class Flag {
  @Field(() => ID)
  id: string;

  @Field({ description: 'What was seen.' })
  seen: string;

  @Field(() => String, { nullable: true })
  where?: string;

  @Field({ description: 'Which goal, benefit or factor it threatens.' })
  threatens: string;

  @Field(() => RISK_FACTOR, { nullable: true })
  factor?: RiskFactor;

  @Field(() => ID, { nullable: true })
  site?: string;

  @Field(() => ID, { nullable: true, description: 'The gate that it blocks.' })
  gate?: string;

  @Field(() => String, { nullable: true })
  evidence?: string;

  @Field(() => RISK_CATEGORY)
  category: RiskCategory;

  @Field(() => SEVERITY, { description: 'As the raiser sees it.' })
  severity: Severity;

  @Field()
  patientSafety: boolean;

  @Field(() => Int, { nullable: true, description: 'How sure the raiser is, from 0 to 10.' })
  sureness?: number;

  @Field()
  outsideScope: boolean;

  @Field(() => DISCLOSURE)
  disclosure: Disclosure;

  @Field(() => String, {
    nullable: true,
    description: 'The stakeholder, or only the role, or nothing: as the raiser wished.',
  })
  raisedBy?: string;

  @Field({ description: 'The raiser wishes to stay unknown.' })
  confidential: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'For a flag that was computed from the log: the cause, and what it is about.',
  })
  derivedFrom?: string;

  @Field(() => InstantScalar)
  raisedAt: Instant;

  @Field(() => DayScalar)
  raisedOn: Day;

  @Field(() => FLAG_STATUS)
  status: FlagStatus;

  @Field(() => InstantScalar, { nullable: true })
  acknowledgedAt?: Instant;

  @Field(() => STEP, { nullable: true, description: 'The response that is owed now.' })
  owed?: Step;

  @Field(() => InstantScalar, { nullable: true, description: 'The moment by which it is owed.' })
  respondBy?: Instant;

  @Field({
    description:
      'The response that is owed was missed: a clock ran out, or its day has passed. It stays so ' +
      'until the response is given, whatever clock runs on a higher level.',
  })
  overdue: boolean;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the first clock of that response ran out; null where it is not overdue.',
  })
  missedAt?: Instant;

  @Field(() => LEVEL)
  level: Level;

  @Field(() => ADDRESSEE, { description: 'With whom it is now.' })
  goesTo: Addressee;

  @Field(() => ADDRESSEE, { nullable: true, description: 'Null where it never went up.' })
  escalatedTo?: Addressee;

  @Field(() => [FlagEscalation], { description: 'Oldest first.' })
  escalations: readonly FlagEscalation[];

  @Field(() => Int, { description: 'How many independent people saw it, merged flags included.' })
  signals: number;

  @Field(() => Int, {
    description: 'From the day of raising to the end, or to the day of looking.',
  })
  ageDays: number;

  @Field(() => FlagTriage, { nullable: true, description: 'The last one.' })
  triage?: FlagTriage;

  @Field(() => FlagAppeal, { nullable: true })
  appeal?: FlagAppeal;

  @Field(() => ID, { nullable: true })
  owner?: string;

  @Field(() => [FlagMitigation], { description: 'Oldest first.' })
  mitigations: readonly FlagMitigation[];

  @Field(() => FlagClosure, { nullable: true, description: 'The last proposal.' })
  closure?: FlagClosure;

  /** Who raised it, whatever may be shown; not on the wire. */
  raiser?: string;
  /** What the raiser was; not on the wire. */
  raiserRole?: string;
  /** The clock that runs; not on the wire. */
  clock?: ResponseClock;
  /** The first clock for the acknowledgement; not on the wire. */
  acknowledgeBy: Instant;
  /** The day on which it ended; not on the wire. */
  endedOn?: Day;
  /** When it is looked at; not on the wire. */
  moment?: Moment;
}
