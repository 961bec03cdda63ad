import { expect, test, type Page } from '@playwright/test';
import { describedForms, formOn, openForm } from './forms';
import { OwnLedger } from './own-ledger';
import { give, settled } from './people';
import { issueToken } from './tell-more';
import { BAD, tryForm } from './try-form';

const forms = describedForms.filter(({ file }) => file === 'installation.forms.ts');

test.describe('The administrator of a ledger of one’s own', () => {
  let own: OwnLedger;
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    own = await OwnLedger.open(browser);
    const first = await own.browser.newPage();
    await first.goto('/');
    await give(first, 'charterProgram', 'id: "mercy", name: "Mercy EMR", goals: ["Fewer lines"]');
    await first.close();
  });
  test.afterAll(() => own?.close());
  test.beforeEach(async () => {
    page = await own.browser.newPage();
  });
  test.afterEach(() => page.close());

  /** Goes to where the accounts are looked after. */
  async function goToAccounts() {
    await page.goto('/p/mercy/admin?part=installation');
    await settled(page);
  }

  test('is told by the tried form that there is no token to revoke, as long as there is none', async () => {
    await goToAccounts();
    const wrong = await tryForm(await openForm(page, 'revokeToken'), BAD['too long']);
    expect(wrong).toEqual([expect.stringMatching(/^it was not sent/)]);
  });

  for (const [kind, bad] of Object.entries(BAD))
    test(`fills in every form about the installation with texts that are ${kind}: it is sent, keeps them and has the words of the server beside each field`, async () => {
      test.setTimeout(300_000);
      await page.goto('/');
      await page.getByRole('button', { name: 'Charter a program' }).click();
      const found = { charterProgram: await tryForm(formOn(page), bad) };
      await issueToken(page);
      await goToAccounts();
      for (const { command } of forms)
        Object.assign(found, { [command]: await tryForm(await openForm(page, command), bad) });
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((command) => [command, []])));
      expect(forms).not.toEqual([]);
    });
});
