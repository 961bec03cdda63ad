import type { ReadinessEvents, TrainingEvents } from '@plumbline/readiness';
import { day, numbers, type Telling, telling } from './telling';

const WORKFLOWS = 6;
const ITEMS = 3;
/** So far away that no policy finds the evidence expired while a bench runs. */
const FRESH_UNTIL = '2199-12-31';

/** The readiness of one site: a checklist adopted and attested item by item, and its trainings. */
export function* readinessFacts(program: string): Generator<Telling> {
  const checklist = telling<ReadinessEvents>(program, 'checklist');
  const about = { pack: 'him', site: 'north' };
  const workflows = numbers(WORKFLOWS).map((workflow) => ({
    id: `workflow-${workflow}`,
    name: `Release of information, part ${workflow}`,
    evidenceAsked: 'A test script, signed by who does the work',
    items: numbers(ITEMS).map((item) => ({
      id: `item-${item}`,
      text: 'Requests are logged and answered within thirty days',
      criticality: 'high' as const,
    })),
  }));
  const adopted = { ...about, packVersion: 1, name: 'HIM', evidenceDays: 90, workflows };
  yield checklist('him-north', day(100), { type: 'PackAdopted', data: adopted });
  for (const { id: workflow, items } of workflows) {
    for (const { id: item, criticality } of items) {
      const answer = { answer: 'met', evidence: 'Test script 12', by: 'person-4' } as const;
      const until = { expiresOn: FRESH_UNTIL, freshUntil: FRESH_UNTIL };
      const attested = { ...about, workflow, item, criticality, ...answer, ...until };
      yield checklist('him-north', day(150), { type: 'ItemAttested', data: attested });
    }
  }
  const training = telling<TrainingEvents>(program, 'training');
  const audience = { site: 'north', audience: 'Nurses', required: 240 };
  yield training('nurses-north', day(110), { type: 'TrainingDefined', data: audience });
  for (const week of numbers(6)) {
    const trained = { trained: 40 * week, passed: 38 * week, requiredBefore: 240 };
    const recorded = { ...audience, ...trained };
    yield training('nurses-north', day(200 + 7 * week), {
      type: 'TrainingRecorded',
      data: recorded,
    });
  }
}
