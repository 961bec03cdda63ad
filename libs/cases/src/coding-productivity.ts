import {
  AcceptBaseline,
  ChangeDefinition,
  DefineMeasure,
  RecordMeasurement,
} from '@plumbline/measures';
import { CharterProgram } from '@plumbline/programs';
import { caseOf, endOf, inProgram, say } from './case';
import type { PublishedCase, PublishedFigure } from './published';

const id = 'coding-productivity';
const AHIMA =
  'AHIMA 2007 survey of inpatient coding, https://www.proquest.com/docview/1022180414 and ' +
  'https://www.icd10monitor.com';
const PRECYSE =
  'Precyse, coding productivity 2009 and 2010, ICD10monitor, ' +
  'http://www.icd10monitor.com/index.php?option=com_content&view=article&id=189';
const tell = inProgram(id);
const measure = 'coder-productivity';

const steps = [
  say(CharterProgram, {
    id,
    name: 'Inpatient coding productivity',
    purpose: 'Figures of different studies in one series, which must not be compared.',
    goals: ['Records coded per hour, without loss of accuracy'],
    source: AHIMA,
    on: endOf('2007'),
  }),
  tell(DefineMeasure, {
    id: 'coding-accuracy',
    name: 'Coding accuracy',
    unit: '%',
    direction: 'up',
    text: 'Share of audited codes without an error; belongs to every figure of productivity.',
    source: AHIMA,
    on: endOf('2007'),
  }),
  tell(DefineMeasure, {
    id: measure,
    name: 'Coder productivity',
    unit: 'records/h',
    direction: 'up',
    text: 'Inpatient records coded in an hour; survey of AHIMA, ICD-9.',
    numerator: 'Inpatient records coded in a paid day',
    denominator: 'Hours of a paid day',
    pairsWith: 'coding-accuracy',
    source: AHIMA,
    on: endOf('2007'),
  }),
  tell(RecordMeasurement, {
    id: measure,
    numerator: 24,
    denominator: 8,
    evidence: '24 records in 8 paid hours, about 20 minutes each.',
    source: AHIMA,
    on: endOf('2007'),
  }),
  tell(ChangeDefinition, {
    id: measure,
    text: 'Inpatient records coded in an hour; 64,107 records of one firm, ICD-9.',
    numerator: 'Inpatient records coded in a day',
    denominator: 'Hours of a day of 7.5 hours',
    population: 'Records coded by Precyse, 2009 and 2010',
    reason: 'Another study: other coders, other records, another day.',
    source: PRECYSE,
    on: '2009-01-01',
  }),
  tell(AcceptBaseline, {
    id: measure,
    numerator: 17.85,
    denominator: 7.5,
    source: PRECYSE,
    on: endOf('2009'),
  }),
  tell(RecordMeasurement, {
    id: measure,
    numerator: 17.85,
    denominator: 7.5,
    evidence: '64,107 records.',
    source: PRECYSE,
    on: endOf('2009'),
  }),
  tell(RecordMeasurement, {
    id: measure,
    numerator: 15.75,
    denominator: 7.5,
    source: PRECYSE,
    on: endOf('2010'),
  }),
];

const ask = `measure(id: "${measure}") {
  changePct pairsWith series { value afterBreak } definitions { version reason } }`;

const published: readonly PublishedFigure[] = [
  ...[
    ['2007, survey of AHIMA', 3, '0'],
    ['2009, Precyse', 2.38, '1'],
    ['2010, Precyse', 2.1, '2'],
  ].map(([what, printed, index]) => ({
    what: `Records coded in an hour, ${what}`,
    unit: 'records/h',
    printed: printed!,
    decimals: 2,
    ask,
    at: `measure.series.${index}.value`,
  })),
  {
    what: 'Change from 2009 to 2010',
    unit: '%',
    printed: -11.76,
    decimals: 2,
    ask,
    at: 'measure.changePct',
  },
  {
    what: 'The series is broken before 2009',
    printed: true,
    ask,
    at: 'measure.series.1.afterBreak',
  },
  { what: 'and not before 2010', printed: false, ask, at: 'measure.series.2.afterBreak' },
  {
    what: 'Version of the definition after the break',
    printed: 2,
    ask,
    at: 'measure.definitions.1.version',
  },
  { what: 'Paired with', printed: 'coding-accuracy', ask, at: 'measure.pairsWith' },
];

/** Coding productivity: one firm's fall of 11.76 %, and a survey that does not compare with it. */
export const codingProductivity: PublishedCase = {
  ...caseOf({ id, title: 'Inpatient coding productivity, 2007 to 2010', source: PRECYSE, steps }),
  name: 'coding-productivity',
  published,
};
