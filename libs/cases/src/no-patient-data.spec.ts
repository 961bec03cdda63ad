import { identifiersIn } from '@plumbline/privacy';
import { demo } from './demo/demo';
import { publishedCases } from './published-cases';

/** Everything that is said with a command. */
function texts(said: unknown): string[] {
  if (typeof said === 'string') return [said];
  if (said === null || typeof said !== 'object') return [];
  return Object.values(said).flatMap(texts);
}

describe.each([demo('2026-03-01'), ...publishedCases].map((told) => [told.title, told] as const))(
  'No text looks like patient data: %s',
  (_, { title, source, steps }) => {
    const said = [title, source, ...steps.flatMap((step) => texts(step.said))];

    it('of all that is said', () => {
      expect(said.length).toBeGreaterThan(20);
      expect(said.filter((text) => identifiersIn(text).length > 0)).toEqual([]);
    });
  },
);
