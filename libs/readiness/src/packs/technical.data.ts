import { high, medium, MONTH, OWN_PROPOSAL, type Pack } from './pack';

const FIVE_STEPS = 'HCPro, Review EHR readiness with five steps (2005)';
const CUTOVER = 'Coplan, Cutover (2019)';
const UVMHN = 'S. Schade, 9 tips for command centers at go-live (2019)';

/** What must run on the first day, and what to do when it does not. */
export const technical: Pack = {
  id: 'technical',
  version: 1,
  name: 'Technical readiness',
  source: 'Own proposal after published go-live checklists (domain notes 1.1)',
  evidenceDays: MONTH,
  workflows: [
    {
      id: 'interfaces',
      name: 'Interfaces',
      source: OWN_PROPOSAL,
      evidenceAsked: 'Results of the integrated test by interface',
      items: [
        high('end-to-end', 'Each interface carried real messages from end to end in a test'),
        high('owner', 'Each interface has an owner who is on duty at go-live'),
        medium('volumes', 'Interfaces held the volumes of a busy day'),
      ],
    },
    {
      id: 'downtime-and-backup',
      name: 'Downtime and backup',
      source: FIVE_STEPS,
      evidenceAsked: 'Log of a restore and of a drill',
      items: [
        high('backup', 'A backup was restored', FIVE_STEPS),
        high('downtime', 'The downtime procedure was drilled', FIVE_STEPS),
      ],
    },
    {
      id: 'cutover',
      name: 'Cut-over',
      source: CUTOVER,
      evidenceAsked: 'Plan with times of the rehearsal, list of open defects',
      items: [
        high('defects', 'Only minor defects are open, of medium priority or below', CUTOVER),
        high('rehearsed', 'The cut-over was rehearsed from switch-off to go-live'),
        medium('parallel-run', 'Reports validate the data of the parallel run', FIVE_STEPS),
      ],
    },
    {
      id: 'command-centre',
      name: 'Command centre',
      source: UVMHN,
      evidenceAsked: 'Roster, phone routes',
      items: [
        high('roster', 'It is staffed day and night for the first two weeks', UVMHN),
        medium('routing', 'Calls are routed by role, super users first', UVMHN),
        medium('second-place', 'There is a second place to work from', UVMHN),
      ],
    },
  ],
};
