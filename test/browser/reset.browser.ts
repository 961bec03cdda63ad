import { expect, test } from '@playwright/test';
import { fillIn } from './fill-in';
import { formOn, openForm } from './forms';
import { signInAs } from './people';

test('A visitor has the demo told anew: what was logged is gone, and everybody signs in again', async ({
  page,
}) => {
  const words = `The ramp of the east entrance is closed (${Date.now()}).`;
  await signInAs(page, 'consultant');
  await fillIn(await openForm(page, 'raiseRedFlag'), words);
  await formOn(page).getByRole('button', { name: 'Save' }).click();
  await formOn(page).waitFor({ state: 'detached' });
  await page.goto('/p/harborview/risks');
  await expect(page.getByText(words).first()).toBeVisible();

  await page.getByRole('button', { name: 'Begin anew' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tell the demo anew?' });
  await expect(dialog).toContainText('Everybody signs in again');
  await dialog.getByRole('button', { name: 'Begin anew' }).click();
  await page.waitForURL(/\/auth\/sign-in/, { timeout: 60_000 });

  await signInAs(page, 'consultant');
  await page.goto('/p/harborview/risks');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect(page.getByText('Red flags waiting for an answer').first()).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
});
