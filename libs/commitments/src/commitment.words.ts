import { oneOf } from '@plumbline/read-models';
import type { LinkKind, ReasonCode } from './commitment.events';
import type { CommitmentStatus } from './commitment.state';

export const COMMITMENT_STATUS = oneOf(
  'CommitmentStatus',
  [
    'requested',
    'counterByPerformer',
    'counterByCustomer',
    'offered',
    'promised',
    'renegotiating',
    'declaredComplete',
    'satisfied',
    'declined',
    'withdrawn',
    'revoked',
    'cancelled',
  ] satisfies CommitmentStatus[],
  'Where the conversation stands; it follows from what was said and is never typed.',
);

export const REASON_CODE = oneOf(
  'ReasonCode',
  [
    'prerequisite',
    'decisionMissing',
    'unclear',
    'resource',
    'vendorDefect',
    'environment',
    'approval',
    'priority',
    'estimate',
    'scope',
    'clinicalOperations',
    'external',
  ] satisfies ReasonCode[],
  'Why something was not done as promised, to be counted and removed.',
);

export const LINK_KIND = oneOf('CommitmentLinkKind', [
  'milestone',
  'benefit',
  'factor',
] satisfies LinkKind[]);

export const TERMS_ORIGIN = oneOf('TermsOrigin', [
  'request',
  'offer',
  'counterOffer',
  'renegotiation',
  'rework',
  'reassignment',
]);
