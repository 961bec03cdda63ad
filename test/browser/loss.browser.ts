import { expect, test, type Page } from '@playwright/test';
import { fillIn } from './fill-in';
import { formOn, openForm } from './forms';
import { ask, people, settled, signInAs } from './people';
import type { Answer } from './visit';

const save = (page: Page) => formOn(page).getByRole('button', { name: 'Save' }).click();
const seen = (page: Page) => page.getByLabel('What did you see?');

/** Ends the session as another tab of the browser would. */
const endSession = (page: Page) =>
  page.evaluate(() =>
    fetch('/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: '{}',
    }).then(({ status }) => status),
  );

/** How many flags say this. */
async function flagsThatSay(page: Page, words: string): Promise<number> {
  const { program } = (await ask(
    page,
    '{ program(id: "harborview") { flags(first: 100) { nodes { seen } } } }',
  )) as Answer;
  return program.flags.nodes.filter((flag: Answer) => flag.seen === words).length;
}

test.describe('Nothing typed is lost', () => {
  test('when somebody was faster: the sentence is shown, and what was typed stays', async ({
    browser,
  }) => {
    const [faster, slower] = [await browser.newPage(), await browser.newPage()];
    await signInAs(faster, 'programManager');
    await signInAs(slower, 'himDirector');
    const { program } = (await ask(
      slower,
      '{ program(id: "harborview") { decisionsWithoutHim { id } } }',
    )) as Answer;
    const about = `id=${program.decisionsWithoutHim.at(-1).id}`;
    const reasons = [faster, slower].map((_, at) => `The nurses were not heard, said ${at + 1}.`);
    for (const [at, page] of [faster, slower].entries())
      await fillIn(await openForm(page, 'reopenDecision', about), reasons[at]!);

    await save(faster);
    await formOn(faster).waitFor({ state: 'detached' });
    await save(slower);
    await expect(formOn(slower).getByRole('alert').first()).toContainText(/open/);
    await expect(formOn(slower).getByLabel('What changed for the business?')).toHaveValue(
      reasons[1]!,
    );
    await faster.close();
    await slower.close();
  });

  test('when the session ended: after signing in it stands there again, and is saved', async ({
    page,
  }) => {
    const words = `The session of shift ${Date.now()} ended while I typed.`;
    await signInAs(page, 'consultant');
    await fillIn(await openForm(page, 'raiseRedFlag'), words);
    await endSession(page);
    await save(page);
    await page.waitForURL(/\/auth\/sign-in/);
    await page.getByRole('button', { name: people.consultant }).click();
    await expect(seen(page)).toHaveValue(words);
    await expect(page.getByText('Your draft of before is here again.')).toBeVisible();
    await save(page);
    await formOn(page).waitFor({ state: 'detached' });
    expect(await flagsThatSay(page, words)).toBe(1);
  });

  test('when the connection drops before the server hears of it', async ({ page, context }) => {
    const words = `The network of ward ${Date.now()} is gone.`;
    await signInAs(page, 'consultant');
    await fillIn(await openForm(page, 'raiseRedFlag'), words);
    await context.setOffline(true);
    await save(page);
    await expect(page.getByText(/The server cannot be reached/)).toBeVisible();
    await expect(seen(page)).toHaveValue(words);
    await context.setOffline(false);
    await save(page);
    await formOn(page).waitFor({ state: 'detached' });
    expect(await flagsThatSay(page, words)).toBe(1);
  });

  test('when the connection drops after the server has done it: it is done once', async ({
    page,
  }) => {
    const words = `The answer of ${Date.now()} never came.`;
    await signInAs(page, 'consultant');
    await fillIn(await openForm(page, 'raiseRedFlag'), words);
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes(words)) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await save(page);
    await expect(page.getByText(/The server cannot be reached/)).toBeVisible();
    expect(await flagsThatSay(page, words)).toBe(1);
    await page.unroute('**/graphql');
    await expect(seen(page)).toHaveValue(words);
    await save(page);
    await formOn(page).waitFor({ state: 'detached' });
    expect(await flagsThatSay(page, words)).toBe(1);
  });

  test('when the page is loaded anew', async ({ page }) => {
    const words = 'The window was closed by mistake.';
    await signInAs(page, 'consultant');
    await fillIn(await openForm(page, 'raiseRedFlag'), words);
    await page.reload();
    await settled(page);
    await expect(seen(page)).toHaveValue(words);
  });
});
