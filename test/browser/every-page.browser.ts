import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { settled, signInAs, type Person } from './people';

const PAGES: readonly [path: string, person: Person][] = [
  ['', 'executive'],
  ['/desk', 'himDirector'],
  ['/benefits', 'executive'],
  ['/readiness', 'himDirector'],
  ['/plan', 'cio'],
  ['/risks', 'consultant'],
  ['/commitments', 'programManager'],
  ['/decisions', 'himDirector'],
  ['/history', 'auditor'],
  ['/admin', 'programManager'],
];

for (const [path, person] of PAGES) {
  test.describe(`The page /p/harborview${path}`, () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [1440, 390]) {
        test(`has nothing that axe finds, ${theme}, at ${width} pixels`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
          await signInAs(page, person);
          await page.goto(`/p/harborview${path}`);
          await settled(page);
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
          expect(found).toEqual([]);
        });
      }
    }

    test('does not scroll sideways at 320 pixels, and asks nothing of elsewhere', async ({
      page,
    }) => {
      const elsewhere: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(test.info().project.use.baseURL!))
          elsewhere.push(request.url());
      });
      page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()));
      await page.setViewportSize({ width: 320, height: 800 });
      await signInAs(page, person);
      await page.goto(`/p/harborview${path}`);
      await settled(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ overflow, elsewhere, complaints }).toEqual({
        overflow: 0,
        elsewhere: [],
        complaints: [],
      });
    });
  });
}
