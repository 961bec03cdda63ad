import { ApproveWorkaround, CloseCondition, DecideGate, OverrideGate } from '@plumbline/milestones';
import { day, recorded } from './calendar';
import type { DemoGate } from './gate';

/** Signed by all, though they were far apart in private. */
const futureWorkflows: DemoGate = {
  id: 'future-workflows',
  prepared: -370,
  roles: ['cmio', 'cno', 'himDirector'],
  criteria: [
    ['packs-signed', 'high', 85, 'The packs of all workflows are signed by those who work in them'],
    ['decisions-taken', 'medium', 95, 'The decisions that the packs ask for are taken'],
  ],
  assessed: {
    on: -340,
    all: [
      ['packs-signed', 88, '30 of 34 packs signed', 'cmio'],
      ['decisions-taken', 84, 'Four of 25 decisions left open', 'program-office'],
    ],
  },
  voted: {
    on: -339,
    all: [
      ['cmio', 'cmio', 'go', 8],
      ['cno', 'cno', 'go', 7],
      ['himDirector', 'him-director', 'go', 3, 'Four packs without a signature are those of HIM.'],
    ],
  },
  decided: [recorded(-338, DecideGate, { id: 'future-workflows', by: 'sponsor', outcome: 'go' })],
  achieved: [-338, 'Signed packs; four decisions left open'],
};

const coreBuild: DemoGate = {
  id: 'core-build',
  prepared: -260,
  roles: ['cio', 'cmio', 'himDirector'],
  criteria: [
    ['critical-items', 'high', 100, 'All critical items are built'],
    ['all-items', 'medium', 95, 'The items of the release are built'],
  ],
  assessed: {
    on: -223,
    all: [
      ['critical-items', 100, 'Build tracker, 212 of 212', 'it'],
      ['all-items', 96, 'Build tracker, 1,874 of 1,952', 'it'],
    ],
  },
  voted: {
    on: -222,
    all: [
      ['cio', 'cio', 'go', 8],
      ['cmio', 'cmio', 'go', 7],
      ['himDirector', 'him-director', 'go', 6],
    ],
  },
  decided: [recorded(-222, DecideGate, { id: 'core-build', by: 'cio', outcome: 'go' })],
  achieved: [-222, 'Build tracker: 96 % done, all critical items'],
};

/** Below its minimum, decided no-go, and let through by the sponsor: that is shown for ever. */
const integratedTest: DemoGate = {
  id: 'integrated-test-1',
  prepared: -190,
  roles: ['cio', 'cmio', 'himDirector', 'revenueCycleDirector'],
  criteria: [
    ['scripts-passed', 'high', 95, 'The scripts of the integrated test have passed'],
    ['defects', 'medium', 90, 'Defects of high severity are mended'],
  ],
  assessed: {
    on: -136,
    all: [
      ['scripts-passed', 88, '264 of 300 scripts; of those that failed, 19 end in a claim', 'it'],
      ['defects', 93, '41 of 44 defects', 'it'],
    ],
  },
  voted: {
    on: -135,
    all: [
      ['cio', 'cio', 'go', 5],
      ['cmio', 'cmio', 'go', 7],
      ['himDirector', 'him-director', 'noGo', 2, 'What failed is how a chart becomes a bill.'],
      ['revenueCycleDirector', 'revenue-director', 'noGo', 2, 'No claim has gone to a payer yet.'],
    ],
  },
  decided: [
    recorded(-134, DecideGate, { id: 'integrated-test-1', by: 'cio', outcome: 'noGo' }),
    recorded(-131, OverrideGate, {
      id: 'integrated-test-1',
      by: 'sponsor',
      reason: 'The second integrated test repeats the claims; the build must not wait for it.',
    }),
  ],
  achieved: [-131, '88 % of the scripts passed; let through by the sponsor'],
};

/** A conditional go: one condition was closed with its evidence, the other one is open and overdue. */
const trainingDecision: DemoGate = {
  id: 'training-decision',
  prepared: -80,
  roles: ['cio', 'cno', 'cmio', 'himDirector', 'revenueCycleDirector'],
  criteria: [
    ['build', 'high', 95, 'The build on which the training is written is complete'],
    ['environment', 'high', 98, 'The training environment equals the build'],
    ['trainers', 'medium', 90, 'The trainers have passed their own test'],
  ],
  assessed: {
    on: -26,
    all: [
      ['build', 97, 'Build tracker', 'it'],
      ['environment', 94, 'Comparison of both environments', 'training'],
      ['trainers', 92, '46 of 50 trainers', 'training'],
    ],
  },
  voted: {
    on: -22,
    all: [
      ['cio', 'cio', 'go', 7],
      ['cno', 'cno', 'conditional', 5, 'Nurses would learn screens that change afterwards.'],
      ['cmio', 'cmio', 'conditional', 6],
      ['himDirector', 'him-director', 'conditional', 4, 'The queues of HIM are not in it at all.'],
      ['revenueCycleDirector', 'revenue-director', 'go', 6],
    ],
  },
  decided: [
    recorded(-23, ApproveWorkaround, {
      id: 'training-decision',
      criterion: 'environment',
      owner: 'training',
      by: 'cio',
      expiresOn: day(25),
      text: 'What differs is taught from printed screens.',
    }),
    recorded(-21, DecideGate, {
      id: 'training-decision',
      by: 'sponsor',
      outcome: 'conditional',
      conditions: [
        { text: 'The queues of HIM are in the training environment', owner: 'it', dueOn: day(-5) },
        { text: 'The four trainers repeat their test', owner: 'training', dueOn: day(-10) },
      ],
    }),
    recorded(-11, CloseCondition, {
      id: 'training-decision',
      condition: 'condition-2',
      by: 'cno',
      evidence: 'Results of the test: 50 of 50 trainers',
    }),
  ],
  achieved: [-21, 'Signed by CIO, CNO, CMIO, HIM and revenue cycle'],
};

/** The gates that were passed, each as it was passed. */
export const passedGates: readonly DemoGate[] = [
  futureWorkflows,
  coreBuild,
  integratedTest,
  trainingDecision,
];
