import { expect, test, type Locator, type Page, type Response } from '@playwright/test';
import { describedForms, fillIn, openForm } from './forms';
import { ask, people, signInAs, type Person } from './people';
import type { Answer } from './visit';

/** What the API refuses in a text, by what it is. */
const BAD = {
  'too long': 'x'.repeat(4001),
  'of characters that are none': 'Line 1\u0000',
  'about a patient': 'MRN 4471882 waits since June.',
} as const;
/** About the accounts of the installation: nobody in the demo looks after those. */
const OF_INSTALLATION = 'installation.forms.ts';

/** Every form that is sent as one command: those described as data, and the one for red flags. */
const forms = [...describedForms, { command: 'raiseRedFlag', file: 'raise-red-flag.tsx' }];

/** What became of a form that was filled in badly. */
interface Tried {
  /** Something must be chosen of which the demo has none: the form says so, and nothing is sent. */
  readonly nothingToChoose: boolean;
  /** What was not as it should be. */
  readonly wrong: readonly string[];
}

/** Which commands somebody may give here. */
async function commandsOf(page: Page): Promise<readonly string[]> {
  const { me } = (await ask(page, '{ me { commands memberships { commands } } }')) as Answer;
  return [...me.commands, ...me.memberships.flatMap(({ commands }: Answer) => commands)];
}

/** What stands in a form, and what is said beside each text of it. */
const read = (form: Locator) =>
  form.evaluate((element) => ({
    lacksChoice:
      [...element.querySelectorAll<HTMLSelectElement>('select[aria-invalid]')].some(
        ({ options }) => options.length < 2,
      ) || element.querySelector('fieldset.log-several:not(:has(input)) .field-error') !== null,
    fields: [...element.querySelectorAll<HTMLInputElement>('.control[name]')].map((control) => ({
      name: control.name,
      value: control.value,
      said: control.parentElement?.querySelector('.field-error')?.textContent ?? '',
    })),
  }));

async function tryForm(page: Page, command: string, bad: string): Promise<Tried> {
  const form = await openForm(page, command);
  const texts = await fillIn(form, bad);
  const answers: Response[] = [];
  const onResponse = (response: Response) => {
    if (response.request().postDataJSON()?.variables?.input) answers.push(response);
  };
  page.on('response', onResponse);
  await form.getByRole('button', { name: 'Save' }).click();
  await form.locator('.field-error, [role=alert]').first().waitFor();
  page.off('response', onResponse);
  const message: string | undefined = (await answers[0]?.json())?.errors?.[0].message;
  const { lacksChoice, fields } = await read(form);
  const ofTexts = fields.filter(({ name }) => texts.includes(name));
  const lost = ofTexts.filter(({ value }) => value !== bad);
  const named = ofTexts.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(message ?? ''));
  const unsaid = named.filter(({ said }) => !said || !message?.includes(said.slice(1, -1)));
  return {
    nothingToChoose: message === undefined && lacksChoice,
    wrong: [
      ...lost.map(({ name }) => `${name} was not kept`),
      ...(message === undefined && !lacksChoice
        ? [`it was not sent: ${JSON.stringify(fields.map(({ name, said }) => name + said))}`]
        : []),
      ...(message !== undefined && named.length === 0 ? [`of no field was said: ${message}`] : []),
      ...unsaid.map(({ name, said }) => `beside ${name} stands "${said}", said was: ${message}`),
    ],
  };
}

for (const [kind, bad] of Object.entries(BAD))
  test(`Every form, filled in with texts that are ${kind}, keeps them and has the words of the server beside each field`, async ({
    browser,
  }) => {
    test.setTimeout(600_000);
    const left = new Set(forms.map(({ command }) => command));
    const found: Record<string, readonly string[]> = {};
    const unsent: string[] = [];
    for (const person of Object.keys(people) as Person[]) {
      const page = await browser.newPage();
      await signInAs(page, person);
      const commands = await commandsOf(page);
      for (const command of [...left].filter((one) => commands.includes(one))) {
        const { wrong, nothingToChoose } = await tryForm(page, command, bad);
        if (wrong.length > 0) found[command] = wrong;
        if (nothingToChoose) unsent.push(command);
        left.delete(command);
      }
      await page.close();
    }
    process.stdout.write(
      `\n${forms.length - left.size} forms tried; with nothing to choose from: ${unsent.join(', ')}\n`,
    );
    expect(found).toEqual({});
    const missed = forms.filter(({ command }) => left.has(command));
    expect(missed.filter(({ file }) => file !== OF_INSTALLATION)).toEqual([]);
  });
