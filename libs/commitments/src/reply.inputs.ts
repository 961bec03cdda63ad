import { CommandInput, Day, Quantity, Text } from '@plumbline/event-sourcing';
import { MoveInput, NewTerms, NotedMove, ReasonedMove } from './move.inputs';

const CONFIDENCE = 'How confident the performer is that it will be done in time, from 0 to 10.';

@CommandInput('Promise what is requested, in person.')
class Promise extends MoveInput {
  @Quantity({ min: 0, max: 10, description: CONFIDENCE })
  confidence: number;

  @Text({ optional: true, description: 'Where the time for it comes from.' })
  capacityNote?: string;
}

/** On the wire it is `promise` with `PromiseInput`; here the name belongs to the language. */
export { Promise as PromiseCommitment };

@CommandInput('Decline a request, with the reason.')
export class Decline extends ReasonedMove {}

@CommandInput('Answer with other terms: another scope, condition or due date.')
export class CounterOffer extends NewTerms {
  @Quantity({ optional: true, min: 0, max: 10, description: CONFIDENCE })
  confidence?: number;
}

@CommandInput('Accept the counter-offer of the performer, which makes it a promise.')
export class AcceptCounter extends NotedMove {}

@CommandInput('Accept an offer, which makes it a promise.')
export class AcceptOffer extends NotedMove {}

@CommandInput('Decline an offer.')
export class DeclineOffer extends MoveInput {
  @Text({ optional: true })
  reason?: string;
}

@CommandInput('Say by when the request will be answered; twice at most.')
export class DeferReply extends NotedMove {
  @Day({ description: 'The day by which the answer comes.' })
  replyBy: string;
}

@CommandInput('Withdraw a request before it is promised, with the reason.')
export class WithdrawRequest extends ReasonedMove {}
