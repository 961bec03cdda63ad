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

/** The tables that have more rows than they show, by their captions. */
const cutTables = (page: Page) =>
  page
    .locator('.table-scroll, .heat-scroll')
    .evaluateAll((tables) =>
      tables
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
        .map((table) => table.querySelector('caption')?.textContent ?? ''),
    );

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

    test('prints every row of its tables', async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await signInAs(page, person);
      await page.goto(`/p/harborview${path}`);
      await settled(page);
      await page.emulateMedia({ media: 'print' });
      expect(await cutTables(page)).toEqual([]);
      // It would find a table that is lower than its rows.
      const tables = page.locator('.table-scroll');
      for (const table of await tables.all())
        await table.evaluate((one) => one.style.setProperty('max-height', '9px', 'important'));
      expect(await cutTables(page)).toHaveLength(await tables.count());
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
