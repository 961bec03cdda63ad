import type { BenefitEvents } from '@plumbline/benefits';
import { day, numbers, type Telling, telling } from './telling';
import { MEASURES } from './measure.facts';

const BENEFITS = 4;

/** The benefits of a program: promised, accepted, profiled, forecast twice, handed over, reviewed. */
export function* benefitFacts(program: string): Generator<Telling> {
  const tell = telling<BenefitEvents>(program, 'benefit');
  for (const number of numbers(BENEFITS)) {
    const id = `benefit-${number}`;
    const quote = 'Eighty percent of all orders will be entered by those who order.';
    const written = { quote, promiser: 'The vendor', document: 'Sales deck, page 12' };
    const promised = { title: `Benefit ${number} of ${program}`, ...written, value: 80, unit: '%' };
    yield tell(id, day(15), { type: 'PromiseRecorded', data: promised });
    yield tell(id, day(16), { type: 'PromiseAccepted', data: { owner: 'person-1' } });
    const profile = {
      class: number === 0 ? 'nonFinancial' : 'cashable',
      measure: `measure-${number % MEASURES}`,
      counting: 'attainment',
      annualValue: 120_000,
      currency: 'USD',
      priceBase: '2019',
      reviewsOn: [day(380), day(720)],
      dependsOn: [{ factor: 'training', weight: 1 }],
      version: 1,
    } as const;
    yield tell(id, day(40), { type: 'BenefitProfiled', data: profile });
    for (const quarter of numbers(2)) {
      const stated = { value: 70 - 5 * quarter, confidence: 60, reason: 'Training is behind.' };
      yield tell(id, day(130 + 90 * quarter), { type: 'ForecastStated', data: stated });
    }
    const handed = { from: 'person-1', to: 'person-2', permanent: true };
    yield tell(id, day(300), { type: 'BenefitHandedOver', data: handed });
    const review = { by: 'person-3', finding: 'Half of the way, and slower.', last: false };
    yield tell(id, day(380), { type: 'BenefitReviewed', data: review });
  }
}
