import { AgreeConcession, StateWiifm } from '@plumbline/stakeholders';
import { recorded, type DemoStep } from './calendar';

const wishes = [
  ['him', 'One chart in one place, and no rounds for paper any more.'],
  ['physicians', 'No more hours at the screen than before.'],
  ['nursing', 'What is written once need not be written again.'],
  ['revenue-cycle', 'Bills that go out in four days.'],
  ['aldermoor', 'A reference of three hospitals at once.'],
] as const;

const concessions: readonly DemoStep[] = [
  recorded(-104, AgreeConcession, {
    id: 'him',
    concession: 'coding-from-afar',
    change: 'Coders of the house give up their rooms and code from afar.',
    cost: 'Six places, and the evening shift.',
    wiifm: 'wiifm-1',
    inReturn: 'remote-coders',
    by: 'him-director',
  }),
  recorded(-60, AgreeConcession, {
    id: 'him',
    concession: 'two-systems',
    change: 'Charts are coded in both systems for six weeks.',
    cost: '480 hours of coders.',
    inReturn: 'encoder-interface',
    by: 'him-director',
  }),
  recorded(-130, AgreeConcession, {
    id: 'nursing',
    concession: 'own-forms',
    change: 'The units give up their own forms.',
    cost: 'Two hours of training for each of 1,760 nurses.',
    wiifm: 'wiifm-1',
    by: 'cno',
  }),
];

/** What is in it for whom, and what was conceded: once for nothing, once for what was revoked. */
export const concessionSteps: readonly DemoStep[] = [
  ...wishes.map(([id, text]) => recorded(-445, StateWiifm, { id, text })),
  recorded(-148, StateWiifm, {
    id: 'physicians',
    wiifm: 'wiifm-1',
    text: 'No more than half an hour more at the screen in the first year.',
  }),
  ...concessions,
];
