import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
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
  ['/tokens', 'consultant'],
];
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1440, 390];
const NARROWEST = 320;

/** What a page asks of elsewhere, and complains about, from now on. */
function listenTo(page: Page) {
  const heard = { elsewhere: [] as string[], complaints: [] as string[] };
  page.on('request', (request) => {
    if (!request.url().startsWith(test.info().project.use.baseURL!))
      heard.elsewhere.push(request.url());
  });
  page.on('console', (said) => said.type() === 'error' && heard.complaints.push(said.text()));
  return heard;
}

for (const [path, person] of PAGES) {
  test.describe(`The page /p/harborview${path}`, () => {
    test('has nothing that axe finds, in both themes, wide and narrow', async ({ page }) => {
      test.setTimeout(300_000);
      await signInAs(page, person);
      for (const width of WIDTHS) {
        for (const colorScheme of THEMES) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.goto(`/p/harborview${path}`);
          await settled(page);
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
          expect.soft(found, `${colorScheme}, at ${width} pixels`).toEqual([]);
        }
      }
    });

    test('does not scroll sideways at 320 pixels, and asks nothing of elsewhere', async ({
      page,
    }) => {
      const heard = listenTo(page);
      await page.setViewportSize({ width: NARROWEST, height: 800 });
      await signInAs(page, person);
      await page.goto(`/p/harborview${path}`);
      await settled(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ overflow, ...heard }).toEqual({ overflow: 0, elsewhere: [], complaints: [] });
    });
  });
}
