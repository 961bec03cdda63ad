import type { DemoGate } from './gate';

const fromTheLog = {
  him: { fact: 'readinessScore', pack: 'him-workflows' },
  training: { fact: 'trainingPassRate' },
  flags: { fact: 'openHighFlags' },
  blocked: { fact: 'blockedWorkflows' },
} as const;

/** Next in line and past its day: two have voted, and the claims are rejected. */
const integratedTest: DemoGate = {
  id: 'integrated-test-2',
  prepared: -60,
  roles: ['cio', 'cmio', 'himDirector', 'revenueCycleDirector'],
  criteria: [
    ['scripts-passed', 'high', 95, 'The scripts of the integrated test have passed'],
    ['parallel-claims', 'high', 97, 'Claims of both systems agree, by payer'],
    ['flags', 'high', 100, 'No red flag of high severity is open', fromTheLog.flags],
  ],
  assessed: {
    on: -12,
    all: [
      ['scripts-passed', 96, '288 of 300 scripts', 'it'],
      ['parallel-claims', 71, 'Two payers reject the test claims', 'revenue-cycle'],
    ],
  },
  voted: {
    on: -9,
    all: [
      ['cio', 'cio', 'conditional', 4, 'The date was told to the board before the claims ran.'],
      ['revenueCycleDirector', 'revenue-director', 'noGo', 2],
    ],
  },
};

const downtimeDrill: DemoGate = {
  id: 'downtime-drill',
  prepared: -45,
  roles: ['cno', 'cio', 'himDirector'],
  criteria: [
    ['units-drilled', 'high', 100, 'Every unit has worked on paper for a shift'],
    ['forms', 'high', 95, 'Every unit has the forms in stock'],
  ],
};

const finalDecision: DemoGate = {
  id: 'final-decision',
  prepared: -45,
  roles: ['executiveSponsor', 'cio', 'cmio', 'cno', 'himDirector', 'revenueCycleDirector'],
  criteria: [
    ['him-readiness', 'high', 85, 'The workflows of HIM are ready, at each site', fromTheLog.him],
    ['training-passed', 'high', 95, 'All who are required have passed', fromTheLog.training],
    ['blocked', 'high', 100, 'No workflow is blocked', fromTheLog.blocked],
    ['flags', 'high', 100, 'No red flag of high severity is open', fromTheLog.flags],
    ['cutover', 'medium', 95, 'The steps of the cutover kept their times when rehearsed'],
  ],
};

/** The gates that are prepared and not decided. */
export const gatesToCome: readonly DemoGate[] = [integratedTest, downtimeDrill, finalDecision];
