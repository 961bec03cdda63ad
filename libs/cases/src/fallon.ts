import { AcceptPromise, ProfileBenefit, RecordPromise, ReviewBenefit } from '@plumbline/benefits';
import { AcceptBaseline, DefineMeasure, RecordMeasurement, SetTarget } from '@plumbline/measures';
import { CharterProgram } from '@plumbline/programs';
import { RegisterStakeholder } from '@plumbline/stakeholders';
import { caseOf, endOf, inProgram, say } from './case';
import type { PublishedCase } from './published';

const id = 'fallon';
const source =
  'FierceHealthcare, Speech recognition helps Fallon Clinic realize transcription savings from EMR, ' +
  'https://www.fiercehealthcare.com/ehr/speech-recognition-helps-fallon-clinic-realize-transcription-savings-from-emr';
const tell = inProgram(id);
const began = endOf('2003');
const ended = endOf('2008');

const steps = [
  say(CharterProgram, {
    id,
    name: 'Fallon Clinic: outpatient transcription',
    purpose: 'The smallest complete story of a promised benefit, from promise to correction.',
    goals: ['75 % fewer transcribed lines'],
    on: began,
  }),
  tell(RegisterStakeholder, { id: 'clinic', name: 'Fallon Clinic', kind: 'practice', on: began }),
  tell(RegisterStakeholder, {
    id: 'informatics',
    name: 'Medical informatics',
    kind: 'department',
    partOf: 'clinic',
    on: began,
  }),
  tell(DefineMeasure, {
    id: 'transcribed-lines',
    name: 'Transcribed lines',
    unit: '% of baseline lines',
    direction: 'down',
    text: 'Lines that are dictated and typed by a transcription service, as change against 2003.',
    on: began,
  }),
  tell(AcceptBaseline, { id: 'transcribed-lines', value: 0, on: began }),
  tell(SetTarget, { id: 'transcribed-lines', value: -75, targetOn: ended, on: began }),
  tell(RecordPromise, {
    id: 'fewer-lines',
    title: 'Fewer transcribed lines',
    quote: '75 % fewer transcribed lines',
    promiser: 'The record program of the clinic',
    document: source,
    value: -75,
    unit: '%',
    on: began,
  }),
  tell(AcceptPromise, { id: 'fewer-lines', owner: 'clinic', on: began }),
  tell(ProfileBenefit, {
    id: 'fewer-lines',
    class: 'nonFinancial',
    measure: 'transcribed-lines',
    counting: 'attainment',
    reviewsOn: [ended],
    on: began,
  }),
  tell(RecordMeasurement, { id: 'transcribed-lines', value: -35, on: ended }),
  tell(ReviewBenefit, {
    id: 'fewer-lines',
    by: 'informatics',
    finding: '35 % fewer lines instead of 75 %. Speech recognition is tried as the correction.',
    on: ended,
  }),
  tell(DefineMeasure, {
    id: 'note-finalisation',
    name: 'Note finalisation time',
    unit: 'h',
    direction: 'down',
    text: 'From the visit to the final note: almost four days before speech recognition.',
    on: endOf('2007'),
  }),
  tell(AcceptBaseline, { id: 'note-finalisation', value: 96, on: endOf('2007') }),
  tell(RecordMeasurement, {
    id: 'note-finalisation',
    value: 0.77,
    evidence: '46 minutes, measured in the trial with speech recognition.',
    on: ended,
  }),
];

/** Fallon Clinic: a promise of 75 % of which 35 % came, and the correction. */
export const fallon: PublishedCase = {
  ...caseOf({ id, title: 'Fallon Clinic, outpatient transcription', source, steps }),
  name: 'fallon',
  published: [
    {
      what: 'Share of the promised reduction that was attained',
      unit: '%',
      printed: 46.7,
      decimals: 1,
      ask: 'benefit(id: "fewer-lines") { attainment }',
      at: 'benefit.attainment',
      times: 100,
    },
    {
      what: 'Status of the benefit, never green',
      printed: 'offTrack',
      ask: 'benefit(id: "fewer-lines") { status }',
      at: 'benefit.status',
    },
    {
      what: 'The promise, as first made',
      unit: '%',
      printed: -75,
      ask: 'benefit(id: "fewer-lines") { promise { value } }',
      at: 'benefit.promise.value',
    },
    {
      what: 'Change of the note finalisation time',
      unit: '%',
      printed: -99.2,
      decimals: 1,
      ask: 'measure(id: "note-finalisation") { changePct }',
      at: 'measure.changePct',
    },
  ],
};
