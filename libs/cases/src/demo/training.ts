import { DefineTraining, RecordTraining } from '@plumbline/readiness';
import { recorded, type DemoStep } from './calendar';

type Record = readonly [
  on: number,
  required: number,
  trained: number,
  passed: number,
  why?: string,
];

interface DemoTraining {
  readonly id: string;
  readonly site: string;
  readonly audience: string;
  readonly records: readonly Record[];
}

const trainings: readonly DemoTraining[] = [
  {
    id: 'super-users-main',
    site: 'main',
    audience: 'Super users',
    records: [
      [-60, 250, 121, 96],
      [-30, 250, 168, 149],
      [-9, 205, 190, 178, 'Super users of the night shift were taken from the list.'],
    ],
  },
  {
    id: 'super-users-eastgate',
    site: 'eastgate',
    audience: 'Super users',
    records: [
      [-30, 120, 71, 60],
      [-9, 120, 94, 83],
    ],
  },
  {
    id: 'super-users-millbrook',
    site: 'millbrook',
    audience: 'Super users',
    records: [[-47, 48, 12, 9]],
  },
  {
    id: 'coders-main',
    site: 'main',
    audience: 'Coders',
    records: [
      [-30, 38, 20, 18],
      [-6, 41, 37, 35],
    ],
  },
  { id: 'registrars-eastgate', site: 'eastgate', audience: 'Registrars', records: [] },
];

/** Who is trained, of all who are required: a rate that rose because its denominator fell. */
export const trainingSteps: readonly DemoStep[] = trainings.flatMap(
  ({ id, site, audience, records }) => [
    recorded(-110, DefineTraining, { id, site, audience, required: records[0]?.[1] ?? 64 }),
    ...records.map(([on, required, trained, passed, reason]) =>
      recorded(on, RecordTraining, { id, required, trained, passed, reason }),
    ),
  ],
);
