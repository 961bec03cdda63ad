import { oneOf } from '@plumbline/read-models';
import type {
  Addressee,
  Disclosure,
  FlagEvents,
  Level,
  RiskCategory,
  RiskFactor,
  Severity,
  Step,
  TriageOutcome,
} from './flag.events';
import type { FlagStatus } from './flag.status';

export const RISK_CATEGORY = oneOf(
  'RiskCategory',
  [
    'softwareIncompatibility',
    'implementationFailure',
    'benefitErosion',
    'people',
    'himWorkflow',
    'compliance',
    'accountability',
    'productivityLoss',
    'scopeAmbiguity',
    'leadership',
    'dataIntegration',
    'patientSafety',
    'privacySecurity',
    'training',
    'vendorContract',
    'cutover',
    'stakeholderFragmentation',
    'goalDrift',
    'infrastructure',
    'external',
  ] satisfies RiskCategory[],
  'What kind of trouble it is.',
);

export const RISK_FACTOR = oneOf(
  'RiskFactor',
  [
    'executiveOwnership',
    'physicianEngagement',
    'processChange',
    'training',
    'configuration',
    'dataIntegration',
    'reporting',
    'himReadiness',
    'technical',
    'stakeholders',
    'governance',
    'compliance',
  ] satisfies RiskFactor[],
  'One of the twelve factors of alignment.',
);

export const SEVERITY = oneOf('FlagSeverity', [
  'low',
  'moderate',
  'high',
  'extreme',
] satisfies Severity[]);

export const LEVEL = oneOf(
  'FlagLevel',
  ['low', 'moderate', 'high', 'extreme', 'patientSafety'] satisfies Level[],
  'Which response clocks hold: the severity, as escalation has raised it, or patient safety.',
);

export const DISCLOSURE = oneOf(
  'FlagDisclosure',
  ['named', 'roleOnly', 'confidential'] satisfies Disclosure[],
  'Who may know who raised it.',
);

export const ADDRESSEE = oneOf('FlagAddressee', [
  'team',
  'workstream',
  'workstreamLead',
  'pmo',
  'cio',
  'clinicalSafety',
  'executiveSponsor',
] satisfies Addressee[]);

export const STEP = oneOf(
  'FlagResponse',
  ['acknowledge', 'plan', 'decide'] satisfies Step[],
  'What is owed to a flag: to be heard, to get an owner and a plan, to be decided.',
);

export const TRIAGE_OUTCOME = oneOf('FlagTriageOutcome', [
  'risk',
  'issue',
  'merged',
  'rejected',
] satisfies TriageOutcome[]);

export const FLAG_STATUS = oneOf(
  'FlagStatus',
  [
    'raised',
    'acknowledged',
    'triaged',
    'owned',
    'mitigated',
    'closureProposed',
    'closed',
    'rejected',
    'merged',
  ] satisfies FlagStatus[],
  'Where a flag stands; it follows from what was done and is never typed.',
);

export const ESCALATION_CAUSE = oneOf('FlagEscalationCause', [
  'responseClock',
  'person',
] satisfies FlagEvents['FlagEscalated']['cause'][]);
