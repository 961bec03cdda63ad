import type { WorkflowWords } from '../readiness.events';
import { high, medium, unconfirmed, type Pack } from './pack';

const YEAR = 365;
const PROPOSED = 'Own proposal (domain notes 7.2)';
const COMMON = 'Required in operation by common knowledge; no source confirmed';

const cited: readonly WorkflowWords[] = [
  {
    id: 'audit-controls',
    name: 'HIPAA audit controls',
    citation: '45 CFR 164.312(b)',
    ownerRole: 'Privacy and security officer',
    verifierRole: 'Internal audit',
    source: 'Trustmark definition of audit controls; OCR audit protocol',
    evidenceAsked: 'Which systems, the procedure for review, evidence that logs were examined',
    items: [
      high('recorded', 'Activity in every system with ePHI is recorded', '45 CFR 164.312(b)'),
      high('examined', 'The records are examined, and it shows', '45 CFR 164.312(b)'),
      medium('risk-based', 'The controls follow from the risks', 'OCR audit protocol'),
    ],
  },
  {
    id: 'retention',
    name: 'Retention of documentation',
    citation: '45 CFR 164.316(b)(2)(i)',
    ownerRole: 'Privacy and security officer',
    verifierRole: 'Counsel',
    source: '45 CFR 164.316',
    evidenceAsked: 'Retention schedule',
    items: [
      high('six-years', 'Required documentation is kept 6 years from its last effective date'),
    ],
  },
  {
    id: 'information-blocking',
    name: 'Information blocking',
    citation: '89 FR 54662',
    ownerRole: 'HIM director',
    verifierRole: 'Counsel',
    source: '89 FR 54662, effective 31 July 2024; a proposed rule of 29 December 2025 touches it',
    evidenceAsked: 'Policy, log of requests that were not met and the exception for each',
    items: [
      high('policy', 'A policy says who decides on an exception', PROPOSED),
      high('exceptions', 'Each request that was not met has its exception on record', PROPOSED),
      medium('rule-watched', 'Somebody follows the rule, which is moving', PROPOSED),
    ],
  },
  {
    id: 'promoting-interoperability',
    name: 'Promoting interoperability',
    ownerRole: 'CIO',
    verifierRole: 'Quality department',
    source: 'healthitanswers.net on the scoring method (four objectives)',
    evidenceAsked: 'Report of each objective for the period',
    items: [
      high('e-prescribing', 'Electronic prescribing is reported'),
      high('exchange', 'Health information exchange is reported'),
      high('patient-exchange', 'Exchange from provider to patient is reported'),
      high('public-health', 'Public health reporting is reported'),
    ],
  },
  {
    id: 'safer-guides',
    name: 'SAFER guides',
    ownerRole: 'CMIO',
    verifierRole: 'Patient safety officer',
    source: 'PYA, Organizations that handle PHI must now attest to SAFER guides',
    evidenceAsked: 'Assessment of each guide with follow-up and the person responsible',
    items: [high('attested', 'The assessment of the guides is attested for the year')],
  },
  {
    id: 'complete-records',
    name: 'Complete records',
    citation: '42 CFR 482.24; Joint Commission RC.01.01.01',
    ownerRole: 'HIM director',
    verifierRole: 'Accreditation coordinator',
    source: 'Checklists of 42 CFR 482.24 (complydome.com); sources differ on the days',
    evidenceAsked: 'Audit of a sample; the citation of the deadline that is applied',
    items: [
      high('complete', 'Records are completed promptly, accurate and authenticated'),
      high('retrievable', 'Records are confidential and can be retrieved'),
      medium('deadline', 'The deadline that is applied is cited and was verified', PROPOSED),
    ],
  },
  {
    id: 'right-of-access',
    name: 'Right of access',
    ownerRole: 'HIM director',
    verifierRole: 'Privacy and security officer',
    source: 'ScanSTAT, reporting and metrics',
    evidenceAsked: 'Report of requests by age',
    items: [high('thirty-days', 'Requests are answered within 30 days, or 30 more with notice')],
  },
];

const operational: readonly WorkflowWords[] = [
  ['risk-analysis', 'Security risk analysis', 'A security risk analysis is on record'],
  ['breach-process', 'Breach process', 'The process for a breach is written and was tried'],
  ['business-associates', 'Business associates', 'Agreements with business associates are signed'],
  ['role-based-access', 'Role-based access', 'Access follows roles that are reviewed'],
  ['downtime-plan', 'Downtime plan', 'A plan for downtimes is written and was drilled'],
].map(([id, name, text]) =>
  unconfirmed({
    id: id!,
    name: name!,
    source: COMMON,
    ownerRole: 'Privacy and security officer',
    verifierRole: 'Internal audit',
    evidenceAsked: 'The document and the day of its last review',
    items: [unconfirmed(high('in-force', text!, COMMON))],
  }),
);

/** What the law and the accreditor ask of a hospital in the United States. */
export const compliance: Pack = {
  id: 'compliance-us',
  version: 1,
  name: 'Compliance (United States)',
  source: 'Citations with the source beside each; how they are split into items is an own proposal',
  evidenceDays: YEAR,
  workflows: [...cited, ...operational],
};
