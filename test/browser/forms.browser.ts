import { expect, test, type Page } from '@playwright/test';
import { describedForms, openForm } from './forms';
import { ask, people, signInAs, type Person } from './people';
import { tellMore } from './tell-more';
import { BAD, tryForm } from './try-form';
import type { Answer } from './visit';

/** About the accounts of the installation: nobody in the demo looks after those. */
const OF_INSTALLATION = 'installation.forms.ts';

/** Every form that is sent as one command: those described as data, and the one for red flags. */
const forms = [...describedForms, { command: 'raiseRedFlag', file: 'raise-red-flag.tsx' }];

/** Which commands somebody may give here. */
async function commandsOf(page: Page): Promise<readonly string[]> {
  const { me } = (await ask(page, '{ me { commands memberships { commands } } }')) as Answer;
  return [...me.commands, ...me.memberships.flatMap(({ commands }: Answer) => commands)];
}

test.beforeAll(({ browser }) => tellMore(browser));

for (const [kind, bad] of Object.entries(BAD))
  test(`Every form, filled in with texts that are ${kind}, is sent, keeps them and has the words of the server beside each field`, async ({
    browser,
  }) => {
    test.setTimeout(600_000);
    const left = new Set(forms.map(({ command }) => command));
    const found: Record<string, readonly string[]> = {};
    for (const person of Object.keys(people) as Person[]) {
      const page = await browser.newPage();
      await signInAs(page, person);
      const commands = await commandsOf(page);
      for (const command of [...left].filter((one) => commands.includes(one))) {
        const wrong = await tryForm(await openForm(page, command), bad);
        if (wrong.length > 0) found[command] = wrong;
        left.delete(command);
      }
      await page.close();
    }
    expect(found).toEqual({});
    const missed = forms.filter(({ command }) => left.has(command));
    expect(missed.filter(({ file }) => file !== OF_INSTALLATION)).toEqual([]);
  });
