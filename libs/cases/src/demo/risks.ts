import { riskInputs } from '@plumbline/risks';
import { recorded, type DemoStep } from './calendar';
import { flagsAnswered } from './flags.answered';
import { flagsOpen } from './flags.open';

const { RegisterRisk, ScoreRisk, RealiseRisk } = riskInputs;

type Registered = InstanceType<typeof RegisterRisk>;
type Which = InstanceType<typeof ScoreRisk>['which'];
type Scored = readonly [
  on: number,
  which: Which,
  consequence: number,
  likelihood: number,
  why: string,
];

/** A risk or an issue with its scores. */
interface DemoRisk extends Pick<
  Registered,
  'kind' | 'title' | 'category' | 'factor' | 'site' | 'owner' | 'from' | 'by'
> {
  readonly id: string;
  readonly on: number;
  readonly scores: readonly Scored[];
}

const register: readonly DemoRisk[] = [
  {
    id: 'coders-leave',
    on: -300,
    kind: 'risk',
    by: 'him-director',
    owner: 'him-director',
    title: 'Coders leave before the go-live, and the bill waits for the chart.',
    category: 'productivityLoss',
    factor: 'himReadiness',
    scores: [
      [-300, 'inherent', 4, 4, 'Three of 38 places are open.'],
      [-300, 'target', 4, 2, 'With two contracts for coding from afar.'],
      [-200, 'current', 4, 3, 'One contract is signed.'],
      [-12, 'current', 4, 5, 'The promise of remote coders was revoked; six places are open.'],
    ],
  },
  {
    id: 'claims-late',
    on: -74,
    kind: 'issue',
    by: 'cio',
    owner: 'revenue-director',
    from: 'claims-rejected',
    title: 'Test claims to the two largest payers are rejected.',
    category: 'dataIntegration',
    factor: 'dataIntegration',
    scores: [
      [-74, 'inherent', 5, 4, 'The two payers are 46 % of what is billed.'],
      [-15, 'current', 4, 4, 'One payer accepts them.'],
      [-74, 'target', 4, 1, 'Both payers accept them before the go-live.'],
    ],
  },
  {
    id: 'allergies-mapping',
    on: -33,
    kind: 'issue',
    by: 'cmio',
    owner: 'it',
    from: 'allergies-hidden',
    title: 'Allergies of the old record are not shown.',
    category: 'patientSafety',
    factor: 'configuration',
    site: 'main',
    scores: [[-33, 'inherent', 5, 5, 'Every patient with an old allergy is concerned.']],
  },
  {
    id: 'archive-not-searchable',
    on: -290,
    kind: 'risk',
    by: 'him-director',
    owner: 'it',
    from: 'charts-not-found',
    title: 'Old charts cannot be found for a request.',
    category: 'himWorkflow',
    factor: 'himReadiness',
    site: 'eastgate',
    scores: [[-290, 'inherent', 3, 4, 'HIM keeps it, though the flag was rejected.']],
  },
  {
    id: 'identity-proofing',
    on: -150,
    kind: 'risk',
    by: 'program-office',
    title: 'The contract for proving identity is not signed.',
    category: 'vendorContract',
    scores: [],
  },
];

const happened: readonly DemoStep[] = [
  recorded(-18, RealiseRisk, {
    id: 'archive-not-searchable',
    by: 'him-director',
    reason: 'Nine of 20 requests of the last mock could not be answered at Eastgate.',
  }),
  recorded(-30, riskInputs.CloseRisk, {
    id: 'allergies-mapping',
    by: 'cmio',
    reason: 'Mended, and closed by Pharmacy.',
  }),
];

function registered({ on, scores, ...said }: DemoRisk): DemoStep[] {
  return [
    recorded(on, RegisterRisk, said),
    ...scores.map(([scoredOn, which, consequence, likelihood, rationale]) =>
      recorded(scoredOn, ScoreRisk, {
        id: said.id,
        by: said.by,
        which,
        consequence,
        likelihood,
        rationale,
      }),
    ),
  ];
}

/** What worries people: answered, overdue, merged, rejected and come true. */
export const riskSteps: readonly DemoStep[] = [
  ...flagsAnswered,
  ...flagsOpen,
  ...register.flatMap(registered),
  ...happened,
];
