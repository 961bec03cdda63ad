import { expect, test, type Page } from '@playwright/test';
import { openForm } from './forms';
import { ask, signInAs } from './people';
import type { Answer } from './visit';

const MEASURE = 'documentation-time';
const DAY_MS = 24 * 3_600_000;
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** The values of the measure from a day on. */
async function valuesSince(page: Page, day: string): Promise<readonly [string, number][]> {
  const { program } = (await ask(
    page,
    `{ program(id: "harborview") { measure(id: "${MEASURE}") { series { on value } } } }`,
  )) as Answer;
  const series: readonly Answer[] = program.measure.series;
  return series.filter(({ on }) => on >= day).map(({ on, value }) => [on, value]);
}

test('Lines pasted from a spreadsheet: beside each stands what is wrong or that it is saved, and nothing is sent twice', async ({
  page,
}) => {
  const [early, late, future] = [dayFromNow(-3), dayFromNow(-2), dayFromNow(40)];
  await signInAs(page, 'programManager');
  const form = await openForm(page, 'pasteMeasurements');
  await form.getByLabel('What was measured?').selectOption(MEASURE);
  const text = form.getByLabel('Days and values');
  const save = form.getByRole('button', { name: 'Save' });
  const line = (at: number) => form.getByRole('row', { name: new RegExp(`^${at}\\b`) });

  const pasted = `Day\tMinutes\n${early}\t23.5\n31.1.2026\t4\n${late}\tmany\n${future}\t5`;
  await text.fill(pasted);
  await save.click();
  await expect(line(2)).toContainText('Saved');
  await expect(line(3)).toContainText('Write the day as');
  await expect(line(4)).toContainText('Write numbers only');
  await expect(line(5)).toContainText(/has not come|future|later/);
  await expect(text).toHaveValue(pasted);
  expect(await valuesSince(page, early)).toEqual([[early, 23.5]]);

  await text.fill(`${early}\t23.5\n${late}\t23`);
  await save.click();
  await form.waitFor({ state: 'detached' });
  expect(await valuesSince(page, early)).toEqual([
    [early, 23.5],
    [late, 23],
  ]);
});
