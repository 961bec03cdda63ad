import { flagInputs } from '@plumbline/risks';
import { day, recorded, type DemoStep } from './calendar';

const { RaiseRedFlag, AcknowledgeFlag, TriageFlag } = flagInputs;
const { PlanMitigation, RecordMitigation, ProposeClosure } = flagInputs;

/** A warning of a consultant that was out of scope, rejected, appealed in vain, and came true. */
const passedOver: readonly DemoStep[] = [
  recorded(-320, RaiseRedFlag, {
    id: 'charts-not-found',
    by: 'tessaly-analyst',
    seen: 'Charts that stay in the old system cannot be found from the new one.',
    where: 'Walk through release of information, Eastgate',
    threatens: 'Requests for records are answered within 30 days',
    factor: 'himReadiness',
    site: 'eastgate',
    evidence: 'Eleven of 20 sample requests',
    category: 'himWorkflow',
    severity: 'high',
    outsideScope: true,
    sureness: 8,
    disclosure: 'named',
  }),
  recorded(-319, AcknowledgeFlag, { id: 'charts-not-found', by: 'program-office' }),
  recorded(-317, TriageFlag, {
    id: 'charts-not-found',
    by: 'cio',
    outcome: 'rejected',
    reason: 'The look-up of old charts is not in the scope of the consultancy.',
  }),
  recorded(-315, flagInputs.AppealRejection, {
    id: 'charts-not-found',
    by: 'tessaly-analyst',
    reason: 'That it is out of our scope does not mean that it is not so.',
  }),
  recorded(-312, flagInputs.DecideAppeal, {
    id: 'charts-not-found',
    by: 'sponsor',
    upheld: false,
    reason: 'The vendor has told us that the archive is searchable.',
  }),
];

/** The rejected claims: found true, worked on, and not over for the one who raised it. */
const claims: readonly DemoStep[] = [
  recorded(-75, RaiseRedFlag, {
    id: 'claims-rejected',
    by: 'revenue-director',
    seen: 'The two largest payers reject the test claims.',
    threatens: 'A bill within four days of discharge',
    factor: 'dataIntegration',
    evidence: 'Answers of the payers, 214 of 740 claims',
    category: 'dataIntegration',
    severity: 'high',
    outsideScope: false,
    sureness: 9,
    disclosure: 'named',
  }),
  recorded(-75, AcknowledgeFlag, { id: 'claims-rejected', by: 'cio' }),
  recorded(-74, TriageFlag, {
    id: 'claims-rejected',
    by: 'cio',
    outcome: 'issue',
    owner: 'aldermoor',
  }),
  recorded(-73, PlanMitigation, {
    id: 'claims-rejected',
    by: 'aldermoor',
    text: 'The claim edits of both payers are built anew.',
    dueOn: day(-45),
  }),
  recorded(-16, RecordMitigation, {
    id: 'claims-rejected',
    by: 'aldermoor',
    text: 'The edits of the first payer are in the test system.',
  }),
  recorded(-8, ProposeClosure, {
    id: 'claims-rejected',
    by: 'aldermoor',
    reason: 'The edits are delivered.',
  }),
  recorded(-2, flagInputs.RefuseClosure, {
    id: 'claims-rejected',
    by: 'revenue-director',
    reason: 'The second payer rejects the claims as before.',
  }),
];

/** An allergy that was shown wrongly: answered in hours, and closed by the one who raised it. */
const allergies: readonly DemoStep[] = [
  recorded(-33, RaiseRedFlag, {
    id: 'allergies-hidden',
    by: 'pharmacy',
    seen: 'Allergies that came from the old record are not shown when a dose is ordered.',
    threatens: 'Fewer medication errors reach a patient',
    factor: 'configuration',
    site: 'main',
    category: 'patientSafety',
    severity: 'extreme',
    patientSafety: true,
    outsideScope: false,
    sureness: 10,
    disclosure: 'named',
  }),
  recorded(-33, AcknowledgeFlag, { id: 'allergies-hidden', by: 'cmio' }),
  recorded(-33, TriageFlag, { id: 'allergies-hidden', by: 'cmio', outcome: 'issue', owner: 'it' }),
  recorded(-33, PlanMitigation, {
    id: 'allergies-hidden',
    by: 'it',
    text: 'The mapping of the old codes is mended and loaded again.',
    dueOn: day(-32),
  }),
  recorded(-32, RecordMitigation, {
    id: 'allergies-hidden',
    by: 'it',
    text: 'Loaded again; 400 of 400 sample patients show their allergies.',
  }),
  recorded(-32, ProposeClosure, {
    id: 'allergies-hidden',
    by: 'it',
    reason: 'All allergies are shown.',
  }),
  recorded(-31, flagInputs.VerifyClosure, { id: 'allergies-hidden', by: 'pharmacy' }),
];

/** The flags whose way is over, or that somebody works on. */
export const flagsAnswered: readonly DemoStep[] = [...passedOver, ...claims, ...allergies];
