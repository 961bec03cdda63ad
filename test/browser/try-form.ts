import type { Locator, Response } from '@playwright/test';
import { fillIn } from './fill-in';

/** What the API refuses in a text, by what it is. */
export const BAD = {
  'too long': 'x'.repeat(4001),
  'of characters that are none': 'Line 1\u0000',
  'about a patient': 'MRN 4471882 waits since June.',
} as const;

/** What stands in a form, and what is said beside each text of it. */
const read = (form: Locator) =>
  form.evaluate((element) =>
    [...element.querySelectorAll<HTMLInputElement>('.control[name]')].map((control) => ({
      name: control.name,
      value: control.value,
      said: control.parentElement?.querySelector('.field-error')?.textContent ?? '',
    })),
  );

/** Saves, waits until something is said of it, and answers the server's words, if it was asked. */
async function save(form: Locator): Promise<string | undefined> {
  const page = form.page();
  const answers: Response[] = [];
  const onResponse = (response: Response) => {
    if (response.request().postDataJSON()?.variables?.input) answers.push(response);
  };
  page.on('response', onResponse);
  await form.getByRole('button', { name: 'Save' }).click();
  await form.locator('.field-error, [role=alert]').first().waitFor();
  page.off('response', onResponse);
  return (await answers[0]?.json())?.errors?.[0].message;
}

/**
 * Fills a form in badly and saves it; answers what was not as it should be. What is said of a form
 * without a text (a link for whoever has an account) stands on top.
 */
export async function tryForm(form: Locator, bad: string): Promise<string[]> {
  const texts = await fillIn(form, bad).catch(() => undefined);
  if (!texts) return ['it was not sent, for there is nothing to choose from'];
  const message = await save(form);
  const fields = await read(form);
  if (message === undefined) return [`it was not sent: ${JSON.stringify(fields)}`];
  const isSaid = (await form.textContent())?.includes(message);
  if (texts.length === 0) return isSaid ? [] : [`on top is not said: ${message}`];
  const ofTexts = fields.filter(({ name }) => texts.includes(name));
  const lost = ofTexts.filter(({ value }) => value !== bad);
  const named = ofTexts.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(message));
  const unsaid = named.filter(({ said }) => !said || !message.includes(said.slice(1, -1)));
  return [
    ...lost.map(({ name }) => `${name} was not kept`),
    ...(named.length === 0 ? [`of no field was said: ${message}`] : []),
    ...unsaid.map(({ name, said }) => `beside ${name} stands "${said}", said was: ${message}`),
  ];
}
