import { high, medium, MONTH, OWN_PROPOSAL, type Pack } from './pack';

const CAH_DELPHI = 'Delphi study of critical access hospitals (PMC3974251, table 3c)';
const FIVE_STEPS = 'HCPro, Review EHR readiness with five steps (2005)';

/** What the wards need on the first day. */
export const clinical: Pack = {
  id: 'clinical',
  version: 1,
  name: 'Clinical readiness',
  source: 'Own proposal after published go-live checklists (domain notes 1.1)',
  evidenceDays: MONTH,
  workflows: [
    {
      id: 'workflows-redesigned',
      name: 'Clinical workflows',
      source: FIVE_STEPS,
      evidenceAsked: 'Walk-through of each workflow, signed by its owner',
      items: [
        high('redesigned', 'Each workflow is redesigned and was walked through', FIVE_STEPS),
        high('built', 'The modules are fully built', FIVE_STEPS),
        medium('role-play', 'The go-live day was rehearsed', 'Stratis Health/REC toolkit'),
      ],
    },
    {
      id: 'super-users',
      name: 'Super users',
      source: CAH_DELPHI,
      evidenceAsked: 'Roster by shift, competency checklists',
      items: [
        high('every-shift', 'Super users stand on every shift for at least 60 days', CAH_DELPHI),
        high('competency', 'Each user went through a competency checklist', CAH_DELPHI),
        medium('administration', 'Senior administrators are on site at go-live', CAH_DELPHI),
      ],
    },
    {
      id: 'access-and-devices',
      name: 'Access and devices',
      source: FIVE_STEPS,
      evidenceAsked: 'Log of tried log-ins, list of devices by unit',
      items: [
        high('access-assigned', 'Access is assigned and each log-in was tried', FIVE_STEPS),
        high('devices-placed', 'Devices are placed and working', FIVE_STEPS),
        high('default-passwords', 'Default passwords are changed', FIVE_STEPS),
      ],
    },
    {
      id: 'order-sets',
      name: 'Orders and order sets',
      source: OWN_PROPOSAL,
      evidenceAsked: 'Approval by the clinicians who use them',
      items: [
        high('approved', 'Order sets are approved by the clinicians who use them'),
        high('order-to-result', 'Orders come back as results in an integrated test'),
      ],
    },
  ],
};
