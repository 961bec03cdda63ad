import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { DayScalar, type WordOf } from '@plumbline/read-models';
import type { LinkKind, ReasonCode } from './commitment.events';
import type { CommitmentStatus } from './commitment.state';
import { COMMITMENT_STATUS, LINK_KIND, REASON_CODE, TERMS_ORIGIN } from './commitment.words';
import { EarlierPromise, PromiseRecord } from './promise.document';

@ObjectType({ description: 'What a commitment serves.' })
export class CommitmentLink {
  @Field(() => LINK_KIND)
  kind: LinkKind;

  @Field({ description: 'The id, or the name where there is none.' })
  to: string;
}

@ObjectType({ description: 'The terms as they were said once; they never change.' })
export class TermsVersion {
  @Field(() => Int)
  version: number;

  @Field(() => TERMS_ORIGIN)
  origin: WordOf<typeof TERMS_ORIGIN>;

  @Field(() => ID, { description: 'The stakeholder who said them.' })
  by: string;

  @Field(() => DayScalar)
  on: Day;

  @Field()
  text: string;

  @Field(() => [String])
  conditions: readonly string[];

  @Field(() => DayScalar)
  dueOn: Day;

  @Field(() => DayScalar, { nullable: true, description: 'The day from which they were in force.' })
  agreedOn?: Day;

  @Field(() => DayScalar, { nullable: true })
  refusedOn?: Day;
}

@ObjectType({ description: 'Who promised what to whom, by when, and whether it was kept.' })
export class Commitment extends PromiseRecord {
  @Field(() => ID)
  id: string;

  @Field({ description: 'What shall be done.' })
  text: string;

  @Field(() => [String], { description: 'How the customer will know that it is done.' })
  conditions: readonly string[];

  @Field(() => ID)
  customer: string;

  @Field(() => [CommitmentLink])
  links: readonly CommitmentLink[];

  @Field(() => COMMITMENT_STATUS)
  status: CommitmentStatus;

  @Field(() => DayScalar, { description: 'The day of the request or the offer.' })
  requestedOn: Day;

  @Field(() => DayScalar, { nullable: true, description: 'The day by which a reply is due.' })
  replyBy?: Day;

  @Field(() => Float, { nullable: true, description: 'As last reported, from 0 to 10.' })
  confidence?: number;

  @Field(() => [TermsVersion], { description: 'All versions, oldest first.' })
  terms: readonly TermsVersion[];

  @Field(() => REASON_CODE, { nullable: true, description: 'The last reason that was given.' })
  reason?: ReasonCode;

  @Field(() => String, { nullable: true, description: 'The words to the reason or to the end.' })
  note?: string;

  @Field(() => [EarlierPromise], { description: 'What others had promised, before reassignment.' })
  earlierPromises: readonly EarlierPromise[];

  @Field({ description: 'Promised, and the due date has passed.' })
  overdue: boolean;

  @Field({ description: 'Overdue or broken, and no reason was given for it.' })
  reasonDemanded: boolean;

  @Field({ description: 'Declared complete more than five working days ago, and not answered.' })
  acceptanceOverdue: boolean;

  @Field({ description: 'Due in less than 28 days, and the last report is older than 7 days.' })
  confidenceDue: boolean;

  @Field(() => ID, { nullable: true, description: 'The stakeholder whose move is next.' })
  awaiting?: string;
}
