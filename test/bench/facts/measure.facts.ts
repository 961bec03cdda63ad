import type { MeasureEvents } from '@plumbline/measures';
import { day, numbers, type Telling, telling } from './telling';

/** How many measures a program of the log has. */
export const MEASURES = 6;
const MONTHS = 12;

/**
 * The measures of a program: defined, with baseline and target, measured monthly, corrected once. They
 * say no frequency, for no policy shall remind anyone of a measurement while a bench runs.
 */
export function* measureFacts(program: string): Generator<Telling> {
  const tell = telling<MeasureEvents>(program, 'measure');
  for (const number of numbers(MEASURES)) {
    const id = `measure-${number}`;
    const definition = {
      text: 'Orders entered by the ordering clinician, as a share of all orders',
      numerator: 'Orders entered by the ordering clinician',
      denominator: 'All orders',
      scale: 100,
      population: 'Inpatient units that are live',
    };
    const name = `Measure ${number} of ${program}`;
    const defined = { name, unit: '%', direction: 'up', definition } as const;
    yield tell(id, day(20), { type: 'MeasureDefined', data: defined });
    const baseline = { ...share(20 + number), definitionVersion: 1, version: 1 };
    yield tell(id, day(30), { type: 'BaselineAccepted', data: baseline });
    const target = { value: 80, targetOn: day(700), version: 1 };
    yield tell(id, day(31), { type: 'TargetSet', data: target });
    for (const month of numbers(MONTHS)) {
      const data = {
        ...share(22 + number + 3 * month),
        definitionVersion: 1,
        evidence: 'Report 12',
      };
      yield tell(id, day(60 + 30 * month), { type: 'MeasurementRecorded', data });
    }
    const [before, after] = [share(28 + number), share(27 + number)];
    const corrected = { ...after, before, definitionVersion: 1, reason: 'One unit counted twice' };
    yield tell(id, day(120), { type: 'MeasurementCorrected', data: corrected });
    const claim = { claim: 'claim-1', figure: 'changePct', value: 40, decimals: 0 } as const;
    yield tell(id, day(400), { type: 'ClaimRecorded', data: { ...claim, claimant: 'The vendor' } });
  }
}

function share(value: number) {
  return { value, numerator: value * 37, denominator: 3700 };
}
