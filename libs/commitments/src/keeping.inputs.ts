import { Choice, CommandInput, Quantity } from '@plumbline/event-sourcing';
import type { ReasonCode } from './commitment.events';
import { NewTerms, NotedMove } from './move.inputs';
import { REASON_CODE } from './commitment.words';

@CommandInput('Report how confident the performer is that it will be done in time.')
export class ReportConfidence extends NotedMove {
  @Quantity({ min: 0, max: 10, description: 'From 0 to 10.' })
  confidence: number;
}

@CommandInput('Ask for new terms, before the due date.')
export class RequestRenegotiation extends NewTerms {
  @Choice(REASON_CODE)
  reason: ReasonCode;
}

@CommandInput('Agree to the new terms, as the other party; the old ones stay on record.')
export class AgreeRenegotiation extends NotedMove {}

@CommandInput('Refuse the new terms, as the other party; the old ones stay in force.')
export class RefuseRenegotiation extends NotedMove {}

@CommandInput('Take a promise back, with the reason; it counts as broken.')
export class RevokePromise extends NotedMove {
  @Choice(REASON_CODE)
  reason: ReasonCode;
}

@CommandInput('Give the reason that is demanded once a commitment is overdue or broken.')
export class GiveReason extends NotedMove {
  @Choice(REASON_CODE)
  reason: ReasonCode;
}
