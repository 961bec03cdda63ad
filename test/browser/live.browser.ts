import { expect, test } from '@playwright/test';
import { settled, signInAs } from './people';
import { fillIn } from './fill-in';
import { openForm } from './forms';

/** Within a second is the aim, and printed; this only ends what never comes. */
const MOST_MS = 5_000;

test('What one logs the other sees without a reload, where they are', async ({ browser }) => {
  const [logs, looks] = [await browser.newPage(), await browser.newPage()];
  await signInAs(logs, 'consultant');
  await signInAs(looks, 'himDirector');
  await looks.goto('/p/harborview/risks');
  await settled(looks);
  await expect(looks.getByText('Live', { exact: true })).toBeVisible();

  await looks.evaluate(() => Object.assign(window, { notReloaded: true }));
  await looks.mouse.wheel(0, 240);
  await looks.getByLabel('Kind of trouble').focus();
  const place = () =>
    looks.evaluate(() => ({
      notReloaded: 'notReloaded' in window,
      focus: document.activeElement?.getAttribute('name') ?? document.activeElement?.id,
      scroll: scrollY,
    }));
  const before = await place();

  const seen = `The badge readers of ward ${Date.now()} open no drawer.`;
  const form = await openForm(logs, 'raiseRedFlag');
  await fillIn(form, seen);
  const receipt = logs
    .waitForResponse((response) => Boolean(response.request().postData()?.includes(seen)))
    .then(() => performance.now());
  const sight = looks
    .waitForFunction((words) => document.body.innerText.includes(words), seen, { polling: 'raf' })
    .then(() => performance.now());
  await form.getByRole('button', { name: 'Save' }).click();

  const took = Math.round((await sight) - (await receipt));
  process.stdout.write(`\nreceipt to sight, in another browser: ${took} ms (aim: 1000)\n`);
  expect(took).toBeLessThan(MOST_MS);
  expect(await place()).toEqual(before);
  await logs.close();
  await looks.close();
});
