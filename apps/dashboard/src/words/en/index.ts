import { admin } from './admin';
import { benefits } from './benefits';
import { commitments } from './commitments';
import { decisions } from './decisions';
import { desk } from './desk';
import { history } from './history';
import { log } from './log';
import { logAdmin } from './log-admin';
import { logBenefits } from './log-benefits';
import { logReadiness } from './log-readiness';
import { logDecisions } from './log-decisions';
import { logPlan } from './log-plan';
import { logCommitments } from './log-commitments';
import { logRisks } from './log-risks';
import { overview } from './overview';
import { plan } from './plan';
import { readiness } from './readiness';
import { risks } from './risks';
import { shell } from './shell';

/** All English, a namespace for each page: what a translation is made from. */
export const english = {
  shell,
  log,
  'log-benefits': logBenefits,
  'log-readiness': logReadiness,
  'log-plan': logPlan,
  'log-decisions': logDecisions,
  'log-commitments': logCommitments,
  'log-risks': logRisks,
  'log-admin': logAdmin,
  overview,
  desk,
  benefits,
  readiness,
  plan,
  risks,
  commitments,
  decisions,
  history,
  admin,
} as const;
