import {
  AcceptPromise,
  HandOverBenefit,
  ProfileBenefit,
  RebaselineBenefit,
  RecordPromise,
  RejectPromise,
  ReviewBenefit,
  StateForecast,
  VerifyRealised,
} from '@plumbline/benefits';
import { profiles } from './benefits.profiles';
import { promises } from './benefits.promises';
import { day, GO_LIVE, recorded, type DemoStep } from './calendar';

/** Half a year, one year and two years after the go-live. */
const reviewsOn = [180, 365, 730].map((days) => day(GO_LIVE.now + days));

const answers: readonly DemoStep[] = [
  recorded(-446, RejectPromise, {
    id: 'more-visits',
    reason:
      'No published program shows it; the practice plans for fewer visits in the first months.',
  }),
  recorded(-430, AcceptPromise, { id: 'no-shows', owner: 'physicians' }),
];

const forecasts: readonly DemoStep[] = [
  ...[
    [-300, 150, 'All nineteen systems are off six months after the go-live.'],
    [-195, 240, 'The go-live moved by 42 days, and the archive is not chosen yet.'],
    [-38, 330, 'The go-live moved by 33 days, and two laboratories keep their system longer.'],
  ].map(([offset, forecastOn, reason]) =>
    recorded(Number(offset), StateForecast, {
      id: 'legacy-systems-off',
      value: 60_000,
      forecastOn: day(Number(forecastOn)),
      confidence: 70,
      reason: String(reason),
    }),
  ),
  recorded(-160, StateForecast, {
    id: 'less-transcription',
    value: 165_000,
    forecastOn: day(300),
    confidence: 80,
    reason: 'Speech recognition is in use in eleven of fourteen offices.',
  }),
  recorded(-60, StateForecast, {
    id: 'faster-bills',
    value: 4,
    forecastOn: day(240),
    confidence: 85,
    reason: 'The work queues of the new record will do it.',
  }),
];

const versions: readonly DemoStep[] = [
  recorded(-118, RebaselineBenefit, {
    id: 'faster-release',
    target: 4,
    targetOn: day(120),
    reason: 'Three days cannot be met while the old archive has to be searched by hand.',
    approvedBy: 'Chief Financial Officer',
  }),
];

const owners: readonly DemoStep[] = [
  recorded(-64, HandOverBenefit, { id: 'less-transcription', to: 'him', permanent: true }),
  recorded(-64, HandOverBenefit, { id: 'fewer-duplicates', to: 'him', permanent: true }),
  recorded(-63, HandOverBenefit, { id: 'safer-prescribing', to: 'pharmacy', permanent: true }),
];

const looks: readonly DemoStep[] = [
  recorded(-62, ReviewBenefit, {
    id: 'less-transcription',
    by: 'finance',
    finding:
      'The invoices have fallen since speech recognition came; three offices have not begun.',
  }),
  recorded(-62, ReviewBenefit, {
    id: 'faster-bills',
    by: 'finance',
    finding: 'No change that can be told from chance; the forecast is kept by the owner.',
  }),
  recorded(-9, VerifyRealised, {
    id: 'fewer-duplicates',
    by: 'quality',
    verdict: 'realised',
    note: 'Below 5 % since the clean-up, counted from the patient index itself.',
  }),
];

/** The benefits: promised, accepted, measured and doubted. */
export const benefitSteps: readonly DemoStep[] = [
  ...promises.map(([id, offset, promise]) => recorded(offset, RecordPromise, { id, ...promise })),
  ...profiles.flatMap(({ id, owner, ...profile }) => [
    recorded(-420, AcceptPromise, { id, owner }),
    recorded(-316, ProfileBenefit, { id, ...profile, reviewsOn }),
  ]),
  ...answers,
  ...forecasts,
  ...versions,
  ...owners,
  ...looks,
];
