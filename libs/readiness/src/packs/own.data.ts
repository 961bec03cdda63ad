import { MONTH, type Pack } from './pack';

/** A pack without anything, for workflows of one's own. */
export const own: Pack = {
  id: 'own',
  version: 1,
  name: 'Own workflows',
  source: 'The program itself',
  evidenceDays: MONTH,
  workflows: [],
};
