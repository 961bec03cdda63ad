import {
  CancelCommitment,
  DeclareComplete,
  DeclareDissatisfied,
  DeclareSatisfied,
  ReassignCommitment,
} from './closing.inputs';
import {
  AgreeRenegotiation,
  GiveReason,
  RefuseRenegotiation,
  ReportConfidence,
  RequestRenegotiation,
  RevokePromise,
} from './keeping.inputs';
import { OfferCommitment, RequestCommitment } from './opening.inputs';
import {
  AcceptCounter,
  AcceptOffer,
  CounterOffer,
  Decline,
  DeclineOffer,
  DeferReply,
  PromiseCommitment,
  WithdrawRequest,
} from './reply.inputs';

/** The moves of a conversation on the wire, in the order in which they come up. */
export const inputs = {
  RequestCommitment,
  OfferCommitment,
  Promise: PromiseCommitment,
  Decline,
  CounterOffer,
  AcceptCounter,
  AcceptOffer,
  DeclineOffer,
  DeferReply,
  WithdrawRequest,
  ReportConfidence,
  RequestRenegotiation,
  AgreeRenegotiation,
  RefuseRenegotiation,
  DeclareComplete,
  DeclareSatisfied,
  DeclareDissatisfied,
  RevokePromise,
  CancelCommitment,
  ReassignCommitment,
  GiveReason,
};
