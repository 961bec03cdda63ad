import type { Views } from '@plumbline/read-models';
import { benefits } from './benefits.view';
import { expectationOf } from './expectation';
import type { ExpectedSoFar } from './reachable';
import { tracked } from './tracked.view';

/** What the rules for a profile and for a rebaseline must know of the measure, as it is now. */
export async function expectedSoFar(
  command: { readonly program: string; readonly id?: string; readonly measure?: string },
  views: Views,
): Promise<ExpectedSoFar> {
  const moment = await views.now(command.program);
  const record = command.id ? await views.find(benefits, moment, command.id) : undefined;
  const measureId = command.measure ?? record?.measureId;
  const measure = measureId ? await views.find(tracked, moment, measureId) : undefined;
  if (!record || !measure) return { maintained: false };
  const { baseline, target } = expectationOf(record, measure);
  return { baseline, target, maintained: measure.direction === 'maintain' };
}
