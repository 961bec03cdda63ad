import { day, numbers } from '../facts/telling';
import type { Asking } from './ask';

/** The program that the query of the benches asks for. */
export const BOARD = 'board';
const PEOPLE = 8;
const MILESTONES = 24;
const MEASURES = 16;
const BENEFITS = 14;
const COMMITMENTS = 24;

/** Tells the server a program of the size of a large one, by the commands that people would give. */
export async function tellBoardProgram({ give }: Asking): Promise<void> {
  const tell = (mutation: string, on: number, input: object) =>
    give(mutation, { program: BOARD, on: day(on), ...input });
  const goals = ['Safer orders', 'Charts that are complete', 'Less time at the screen'];
  await give('charterProgram', { id: BOARD, name: 'Three hospitals', goals, on: day(0) });
  for (const id of ['north', 'south', 'harbour']) await tell('addSite', 1, { id, name: id });
  for (const number of numbers(PEOPLE)) {
    const input = { id: `party-${number}`, name: `Department ${number}`, kind: 'department' };
    await tell('registerStakeholder', 2, input);
  }
  for (const number of numbers(MILESTONES)) await tellMilestone(tell, number);
  for (const number of numbers(MEASURES)) await tellMeasure(tell, number);
  for (const number of numbers(BENEFITS)) await tellBenefit(tell, number);
  for (const number of numbers(COMMITMENTS)) await tellCommitment(tell, number);
}

type Tell = (mutation: string, on: number, input: object) => Promise<void>;

async function tellMilestone(tell: Tell, number: number): Promise<void> {
  const id = `milestone-${number}`;
  const kind = number === MILESTONES - 1 ? 'goLive' : 'milestone';
  const planned = { id, name: `Milestone ${number}`, kind, plannedOn: day(100 + 12 * number) };
  await tell('planMilestone', 5, planned);
  const to = day(107 + 12 * number);
  const reason = 'The interface engine was delivered a week late.';
  if (kind === 'goLive') await tell('moveGoLive', 250, { to: day(121 + 12 * number), reason });
  else await tell('rescheduleMilestone', 60, { id, to, reason });
  if (number < 8) await tell('achieveMilestone', 110 + 12 * number, { id, evidence: 'Protocol' });
}

async function tellMeasure(tell: Tell, number: number): Promise<void> {
  const id = `measure-${number}`;
  const defined = { name: `Measure ${number}`, unit: '%', direction: 'up' };
  await tell('defineMeasure', 10, { id, ...defined, text: 'Orders by the ordering clinician' });
  await tell('acceptBaseline', 20, { id, value: 20 + number });
  await tell('setTarget', 21, { id, value: 85, targetOn: day(800) });
  for (const month of numbers(6)) {
    await tell('recordMeasurement', 60 + 30 * month, { id, value: 22 + number + 4 * month });
  }
  const claim = { figure: 'changePct', value: 40, decimals: 0, claimant: 'The vendor' };
  await tell('recordClaim', 300, { id, ...claim });
}

async function tellBenefit(tell: Tell, number: number): Promise<void> {
  const id = `benefit-${number}`;
  const quote = 'Eighty percent of all orders will be entered by those who order.';
  const written = { quote, promiser: 'The vendor', document: 'Sales deck, page 12' };
  await tell('recordPromise', 11, { id, title: `More of ${number}`, ...written, value: 80 });
  await tell('acceptPromise', 12, { id, owner: 'party-1' });
  const money = { annualValue: 120_000, currency: 'USD', priceBase: '2019' };
  const profile = { class: 'cashable', measure: `measure-${number}`, counting: 'attainment' };
  await tell('profileBenefit', 30, { id, ...profile, ...money, reviewsOn: [day(720)] });
  await tell('stateForecast', 200, {
    id,
    value: 70,
    confidence: 60,
    reason: 'Training is behind.',
  });
}

async function tellCommitment(tell: Tell, number: number): Promise<void> {
  const id = `commitment-${number}`;
  const [customer, performer] = ['party-0', `party-${1 + (number % (PEOPLE - 1))}`];
  const asked = 50 + 5 * number;
  const terms = { text: `Deliver the order sets ${number}`, conditions: ['Reviewed'] };
  const wanted = { ...terms, dueOn: day(asked + 40), milestones: ['milestone-3'] };
  await tell('requestCommitment', asked, { id, by: customer, customer, performer, ...wanted });
  await tell('promise', asked + 2, { id, by: performer, confidence: 8 });
  await tell('reportConfidence', asked + 9, { id, by: performer, confidence: 7 });
  if (number % 3 === 0) return;
  await tell('declareComplete', asked + 38, { id, by: performer, evidence: ['Protocol'] });
  await tell('declareSatisfied', asked + 40, { id, by: customer });
}
