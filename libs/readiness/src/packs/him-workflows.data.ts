import { governanceWorkflows } from './him-governance.data';
import { recordWorkflows } from './him-records.data';
import { revenueWorkflows } from './him-revenue.data';
import { MONTH, type Pack } from './pack';

/** The workflows of health information management that a go-live must not break. */
export const himWorkflows: Pack = {
  id: 'him-workflows',
  version: 1,
  name: 'HIM workflows',
  source: 'Own proposal after the scope of health information management (domain notes 2.2)',
  evidenceDays: MONTH,
  workflows: [...recordWorkflows, ...revenueWorkflows, ...governanceWorkflows],
};
