import { AcceptBaseline, DefineMeasure, RecordClaim, RecordMeasurement } from '@plumbline/measures';
import { CharterProgram } from '@plumbline/programs';
import { caseOf, endOf, inProgram, say, type Step } from './case';
import type { PublishedCase, PublishedFigure } from './published';

const id = 'radley';
const source =
  'Radley DC et al., JAMIA 2013, table 3, ' +
  'https://pmc.ncbi.nlm.nih.gov/articles/PMC3628057/table/AMIAJNL2012001241TB3';
const tell = inProgram(id);
const PUBLISHED_ON = endOf('2013');
const UNIT = 'errors per 1,000 orders';

/** A row of the table: counts, and the rates and the difference as printed. */
interface Row {
  readonly study: string;
  readonly orders: readonly [before: number, after: number];
  readonly errors: readonly [before: number, after: number];
  readonly rates: readonly [before: number, after: number];
  readonly differencePct: number;
}

const row = (
  study: string,
  orders: Row['orders'],
  errors: Row['errors'],
  rates: Row['rates'],
  differencePct: number,
): Row => ({ study, orders, errors, rates, differencePct });

const table: readonly Row[] = [
  row('Bates 1999', [10_070, 42_516], [255, 340], [25, 8], -68),
  row('Bizovi 2002', [2_326, 2_169], [54, 11], [23, 5], -78),
  row('Cordero 2004', [136, 117], [16, 0], [118, 0], -100),
  row('Evans 1998', [1_813, 942], [787, 134], [434, 142], -67),
  row('Igboechi 2003', [1_868_274, 934_137], [5_441, 1_247], [3, 1], -54),
  row('Kim 2006', [1_259, 1_116], [84, 69], [67, 62], -7),
  row('Mahoney 2007', [1_452_346, 1_390_789], [4_815, 2_227], [3, 2], -52),
  row('Taylor 2008', [254, 272], [50, 31], [197, 114], -42),
  row('Walsh 2008', [5_777, 6_895], [106, 155], [18, 22], 23),
];

/** The table names no days: before is the first day of the year of the study, after the last. */
function measured({ study, orders, errors }: Omit<Row, 'rates' | 'differencePct'>): Step[] {
  const measure = idOf(study);
  const year = study.slice(-4);
  return [
    tell(DefineMeasure, {
      id: measure,
      name: `Medication prescribing error rate, ${study}`,
      unit: UNIT,
      direction: 'down',
      text: 'Prescribing errors before and after computerized order entry, as the study counts them.',
      numerator: 'errors',
      denominator: 'orders',
      scale: 1000,
      on: `${year}-01-01`,
    }),
    tell(AcceptBaseline, {
      id: measure,
      numerator: errors[0],
      denominator: orders[0],
      on: `${year}-01-01`,
    }),
    tell(RecordMeasurement, {
      id: measure,
      numerator: errors[1],
      denominator: orders[1],
      on: endOf(year),
    }),
  ];
}

function claimed(study: string, value: number, method?: string): Step {
  return tell(RecordClaim, {
    id: idOf(study),
    figure: 'changePct',
    value,
    decimals: 0,
    claimant: 'Radley 2013',
    method,
    on: PUBLISHED_ON,
  });
}

function idOf(study: string): string {
  return study.toLowerCase().replaceAll(' ', '-');
}

const sum = (column: 'orders' | 'errors', side: 0 | 1) =>
  table.reduce((total, study) => total + study[column][side], 0);

const pooled = {
  study: 'Nine studies 2013',
  orders: [sum('orders', 0), sum('orders', 1)] as const,
  errors: [sum('errors', 0), sum('errors', 1)] as const,
};

/** It weights the studies, and is not the change of the summed counts: a claim, not an error. */
const RANDOM_EFFECTS = 'Random-effects estimate over the nine studies (DerSimonian and Laird)';

const steps = [
  say(CharterProgram, {
    id,
    name: 'Prescribing errors before and after order entry',
    purpose: 'A published table that recomputes to the digit, and a pooled figure that does not.',
    goals: ['Fewer medication prescribing errors'],
    on: '1998-01-01',
  }),
  ...table.flatMap((study) => [...measured(study), claimed(study.study, study.differencePct)]),
  ...measured(pooled),
  claimed(pooled.study, -48, RANDOM_EFFECTS),
];

function figuresOf({ study, rates, differencePct }: Row): PublishedFigure[] {
  const ask = `measure(id: "${idOf(study)}") {
    baseline { value } latest movement claims { computed differs } }`;
  return [
    { what: `${study}, before`, unit: UNIT, printed: rates[0], ask, at: 'measure.baseline.value' },
    { what: `${study}, after`, unit: UNIT, printed: rates[1], ask, at: 'measure.latest' },
    {
      what: `${study}, difference`,
      unit: '%',
      printed: differencePct,
      ask,
      at: 'measure.claims.0.computed',
      mark: 'measure.claims.0.differs',
    },
  ];
}

/** Radley 2013: nine studies exact as printed, one of them worse, and the pooled claim. */
export const radley: PublishedCase = {
  ...caseOf({
    id,
    title: 'Radley 2013, table 3: prescribing errors and order entry',
    source,
    steps,
  }),
  name: 'radley',
  published: [
    ...table.flatMap(figuresOf),
    {
      what: 'Walsh 2008 moved for the',
      printed: 'worse',
      ask: 'measure(id: "walsh-2008") { movement }',
      at: 'measure.movement',
    },
    {
      what: 'All nine pooled, beside the summed counts',
      unit: '%',
      printed: -48,
      computesTo: { value: -49, decimals: 1 },
      ask: `measure(id: "${idOf(pooled.study)}") { claims { computed differs method } }`,
      at: 'measure.claims.0.computed',
      mark: 'measure.claims.0.differs',
    },
    {
      what: 'The method of the pooled claim',
      printed: RANDOM_EFFECTS,
      ask: `measure(id: "${idOf(pooled.study)}") { claims { method } }`,
      at: 'measure.claims.0.method',
    },
  ],
};
