import type { Direction } from '@plumbline/measures';

/** A day counted from the day of loading, the value or the numerator, and for a rate the denominator. */
export type Reading = readonly [on: number, value: number, denominator?: number];

/** A measure of the demo with its whole series. */
export interface DemoMeasure {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly text: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly scale?: number;
  readonly population?: string;
  readonly system?: string;
  readonly frequencyDays?: number;
  readonly tolerance?: number;
  readonly pairsWith?: string;
  readonly baseline: readonly [value: number, denominator?: number];
  readonly target?: readonly [value: number, on: number];
  readonly series: readonly Reading[];
}

/** The day of all baselines. */
export const BASELINE = -340;

const MONTHLY = 30;

/** What is measured, quality before the productivity that it is paired with. */
export const measures: readonly DemoMeasure[] = [
  {
    id: 'prescribing-errors',
    name: 'Medication prescribing error rate',
    unit: 'errors per 1,000 orders',
    direction: 'down',
    text: 'Prescribing errors found by pharmacists in a sample of orders.',
    numerator: 'Prescribing errors found',
    denominator: 'Orders in the sample',
    scale: 1000,
    population: 'Inpatients of the three hospitals',
    system: 'Pharmacy system',
    frequencyDays: MONTHLY,
    baseline: [212, 8_930],
    target: [12, 240],
    series: [
      [-250, 205, 8_870],
      [-190, 187, 8_960],
      [-130, 181, 9_020],
    ],
  },
  {
    id: 'coding-accuracy',
    name: 'Coding accuracy',
    unit: '%',
    direction: 'up',
    text: 'Codes without an error in the monthly audit.',
    numerator: 'Codes without an error',
    denominator: 'Codes audited',
    scale: 100,
    system: 'Audit of coding',
    frequencyDays: MONTHLY,
    baseline: [4_788, 5_000],
    target: [96, 300],
    series: [
      [-250, 4_790, 5_000],
      [-190, 4_781, 5_000],
      [-130, 4_770, 5_000],
      [-100, 4_755, 5_000],
      [-70, 4_718, 5_000],
      [-40, 4_680, 5_000],
      [-12, 4_646, 5_000],
    ],
  },
  {
    id: 'coder-productivity',
    name: 'Coder productivity',
    unit: 'charts/h',
    direction: 'up',
    text: 'Inpatient charts coded in an hour; to be read with the accuracy.',
    numerator: 'Inpatient charts coded',
    denominator: 'Hours of coders',
    system: 'Encoder',
    frequencyDays: MONTHLY,
    pairsWith: 'coding-accuracy',
    baseline: [5_712, 2_400],
    target: [2.6, 300],
    series: [
      [-250, 5_690, 2_400],
      [-190, 5_730, 2_400],
      [-130, 5_736, 2_400],
      [-100, 5_760, 2_400],
      [-70, 5_780, 2_300],
      [-40, 6_120, 2_400],
      [-12, 6_290, 2_400],
    ],
  },
  {
    id: 'denials',
    name: 'Initial denial rate',
    unit: '% of claims',
    direction: 'down',
    text: 'Claims that a payer denies at first, as part of those sent.',
    numerator: 'Claims denied at first',
    denominator: 'Claims sent',
    scale: 100,
    system: 'Billing system',
    frequencyDays: MONTHLY,
    baseline: [1_972, 18_960],
    target: [8.5, 300],
    series: [
      [-220, 1_980, 19_010],
      [-130, 2_015, 18_870],
      [-70, 2_061, 18_920],
      [-10, 2_134, 19_050],
    ],
  },
  {
    id: 'unbilled-days',
    name: 'Discharged, not final billed',
    unit: 'days',
    direction: 'down',
    text: 'Charges not final billed, divided by the average revenue of a day.',
    system: 'Billing system',
    frequencyDays: MONTHLY,
    pairsWith: 'denials',
    baseline: [7.8],
    target: [4, 240],
    series: [
      [-255, 7.9],
      [-195, 7.7],
      [-135, 7.8],
      [-105, 7.6],
      [-75, 7.5],
      [-45, 7.5],
      [-15, 7.4],
    ],
  },
  {
    id: 'transcribed-lines',
    name: 'Transcribed lines',
    unit: 'lines/month',
    direction: 'down',
    text: 'Lines typed by the transcription service in a month.',
    system: 'Invoices of the transcription service',
    frequencyDays: MONTHLY,
    baseline: [412_000],
    target: [165_000, 300],
    series: [
      [-220, 401_000],
      [-190, 388_000],
      [-160, 371_000],
      [-130, 352_000],
      [-100, 334_000],
      [-70, 318_000],
      [-40, 301_000],
      [-12, 286_000],
    ],
  },
  {
    id: 'delinquent-charts',
    name: 'Delinquent charts',
    unit: '% of discharges',
    direction: 'down',
    text: 'Charts that are past their limit at the end of a month, as part of a usual month.',
    numerator: 'Charts past their limit',
    denominator: 'Discharges of a month, average of twelve',
    scale: 100,
    system: 'Chart tracking',
    frequencyDays: MONTHLY,
    baseline: [561, 1_700],
    target: [20, 240],
    series: [
      [-250, 540, 1_700],
      [-190, 522, 1_700],
      [-130, 498, 2_020],
      [-70, 471, 2_055],
      [-14, 466, 2_010],
    ],
  },
  {
    id: 'scanning-backlog',
    name: 'Scanning backlog',
    unit: 'pages',
    direction: 'down',
    text: 'Pages received and not yet indexed at the end of a month.',
    system: 'Count of the scanning room',
    frequencyDays: MONTHLY,
    baseline: [186_000],
    target: [20_000, 45],
    series: [
      [-220, 181_500],
      [-130, 172_300],
      [-70, 159_800],
      [-14, 148_400],
    ],
  },
  {
    id: 'release-turnaround',
    name: 'Release of information, turnaround',
    unit: 'days',
    direction: 'down',
    text: 'From the request to the answer, median of a month.',
    system: 'Request log',
    frequencyDays: MONTHLY,
    baseline: [9.4],
    target: [4, 120],
    series: [
      [-220, 8.3],
      [-160, 7.5],
      [-100, 6.6],
      [-44, 6],
      [-14, 5.6],
    ],
  },
  {
    id: 'duplicate-records',
    name: 'Duplicate patient records',
    unit: '%',
    direction: 'down',
    text: 'Records that belong to a patient who has another one.',
    numerator: 'Duplicate records',
    denominator: 'Patient records',
    scale: 100,
    system: 'Patient index',
    frequencyDays: MONTHLY,
    baseline: [60_760, 620_000],
    target: [5, -60],
    series: [
      [-240, 30_690, 626_000],
      [-150, 30_100, 631_000],
      [-80, 29_800, 634_000],
      [-50, 29_480, 636_000],
      [-20, 29_350, 638_000],
    ],
  },
  {
    id: 'legacy-cost',
    name: 'Cost of the systems to be switched off',
    unit: 'USD/month',
    direction: 'down',
    text: 'Licences, maintenance and operation of the nineteen systems that the record replaces.',
    system: 'General ledger',
    frequencyDays: MONTHLY,
    baseline: [218_000],
    target: [60_000, 365],
    series: [
      [-190, 207_000],
      [-130, 196_000],
      [-70, 181_000],
      [-20, 163_000],
    ],
  },
  {
    id: 'documentation-time',
    name: 'Documentation time of nurses',
    unit: '% of a shift',
    direction: 'maintain',
    text: 'Time at the record in a shift; since the pilot those of the two pilot units.',
    system: 'Time study',
    frequencyDays: 60,
    tolerance: 1.5,
    baseline: [21],
    series: [
      [-170, 21.4],
      [-110, 23.8],
      [-50, 24.6],
    ],
  },
  {
    id: 'documentation-cost',
    name: 'Cost of added documentation',
    unit: 'USD/month',
    direction: 'maintain',
    text: 'Overtime of nurses in the two pilot units that is booked on documentation.',
    system: 'Payroll',
    frequencyDays: MONTHLY,
    tolerance: 5_000,
    baseline: [0],
    series: [
      [-100, 9_000],
      [-70, 13_500],
      [-40, 14_200],
      [-10, 14_900],
    ],
  },
  {
    id: 'training-passed',
    name: 'Trained and passed',
    unit: '% of all required',
    direction: 'up',
    text: 'Staff who passed the test, of all who are required to; those who failed count as well.',
    numerator: 'Staff who passed',
    denominator: 'Staff who are required to pass',
    scale: 100,
    system: 'Learning system',
    frequencyDays: 7,
    baseline: [0, 4_180],
    target: [95, 52],
    series: [
      [-18, 121, 4_180],
      [-11, 206, 4_180],
      [-4, 312, 4_180],
    ],
  },
];
