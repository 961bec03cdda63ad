import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roles } from './questions';
import { Visit } from './visit';

const page = readFileSync(join(__dirname, '../../docs/questions.md'), 'utf8');
const ASKED = /^### (.+)$[^#]*?```graphql\n([^`]+)```/gm;

/** What a role asks on the page of questions, each with its query. */
function askedBy(heading: string): [question: string, query: string][] {
  const part = page.split(/^## /m).find((words) => words.startsWith(heading)) ?? '';
  return [...part.matchAll(ASKED)].map(([, question = '', query = '']) => [question, query]);
}

const counted: { role: string; question: string; clicks: number; toTheFacts: number }[] = [];

for (const { heading, person, looking } of roles) {
  test.describe(`The ${heading} finds within ten seconds:`, () => {
    let visit: Visit;
    test.beforeAll(async ({ browser }) => {
      visit = await Visit.of(browser, person);
    });
    test.afterAll(() => visit.page.close());

    test('every question of docs/questions.md is looked for', () => {
      expect(Object.keys(looking)).toEqual(askedBy(heading).map(([question]) => question));
    });

    askedBy(heading).forEach(([question, query], index) => {
      const most = index === 0 ? 0 : 1;
      test(`${question} (${most} clicks at most)`, async () => {
        await visit.begin();
        await looking[question]!.find(visit, await visit.ask(query));
        const { clicks } = visit;
        expect(clicks).toBeLessThanOrEqual(most);
        await looking[question]!.follow(visit);
        await visit.seesEveryFact();
        counted.push({ role: heading, question, clicks, toTheFacts: visit.clicks - clicks });
      });
    });
  });
}

test.afterAll(() => {
  if (counted.length === 0) return;
  process.stdout.write('\nclicks  to the facts  question\n');
  for (const { role, question, clicks, toTheFacts } of counted)
    process.stdout.write(
      `${String(clicks).padStart(6)}  ${String(toTheFacts).padStart(12)}  ${role}: ${question}\n`,
    );
});
