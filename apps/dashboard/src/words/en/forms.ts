import { log } from './log';
import { logAdmin } from './log-admin';
import { logBenefits } from './log-benefits';
import { logCommitments } from './log-commitments';
import { logDecisions } from './log-decisions';
import { logPlan } from './log-plan';
import { logReadiness } from './log-readiness';
import { logRisks } from './log-risks';

/** The English of the forms, a namespace for each area. */
export const formWords = {
  log,
  'log-admin': logAdmin,
  'log-benefits': logBenefits,
  'log-commitments': logCommitments,
  'log-decisions': logDecisions,
  'log-plan': logPlan,
  'log-readiness': logReadiness,
  'log-risks': logRisks,
} as const;
