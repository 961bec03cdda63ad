import type { Locator, Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FORMS = join(__dirname, '../../apps/dashboard/src/log');
const DESCRIBED = /\bdescribe\(\s*[^,]+,\s*(\w+)Document\b/g;

/** The commands of every form that is described as data, and the file that describes it. */
export const describedForms: readonly { command: string; file: string }[] = readdirSync(FORMS)
  .filter((file) => file.endsWith('.forms.ts'))
  .flatMap((file) =>
    [...readFileSync(join(FORMS, file), 'utf8').matchAll(DESCRIBED)].map(([, command = '']) => ({
      command,
      file,
    })),
  );

/** The open form. */
export const formOn = (page: Page): Locator => page.locator('form.log-form');

/** Opens a form in the page that is there, as its links do, and waits until it can be filled in. */
export async function openForm(page: Page, command: string, about?: string): Promise<Locator> {
  await page.evaluate(
    ([log, of]) => {
      const here = new URL(location.href);
      here.searchParams.set('log', log!);
      if (of) here.searchParams.set('about', of);
      else here.searchParams.delete('about');
      history.pushState(null, '', here);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    [command, about],
  );
  const form = formOn(page);
  await form.waitFor();
  return form;
}

/** Waits for what there is to choose from; some lists stay empty, for there is nothing. */
const choicesOf = (form: Locator) =>
  form
    .page()
    .waitForFunction(
      () =>
        [...document.querySelectorAll<HTMLSelectElement>('form.log-form select')].every(
          ({ options }) => options.length > 1,
        ),
      undefined,
      { timeout: 3_000 },
    )
    .catch(() => undefined);

/**
 * Fills a form in: every text with what is given, every list with its first choice, every day with
 * today. Answers the names of the texts. In one step, for there are many forms.
 */
export async function fillIn(form: Locator, text: string): Promise<string[]> {
  await choicesOf(form);
  return form.evaluate((element, words) => {
    const put = (control: HTMLInputElement | HTMLSelectElement, value: string) => {
      const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value');
      own?.set?.call(control, value);
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const texts: string[] = [];
    element.querySelectorAll('details').forEach((details) => (details.open = true));
    for (const control of element.querySelectorAll<HTMLInputElement>('.control[name]')) {
      const { name, type, value, tagName } = control;
      if (tagName === 'SELECT') {
        const options = [...(control as unknown as HTMLSelectElement).options];
        put(control, value || (options.find((option) => option.value)?.value ?? ''));
      } else if (type === 'date') put(control, new Date().toISOString().slice(0, 10));
      else if (type === 'number') put(control, value || '5');
      else {
        put(control, words);
        texts.push(name);
      }
    }
    for (const several of element.querySelectorAll('fieldset.log-several'))
      several.querySelector<HTMLInputElement>('input:not(:checked)')?.click();
    return texts;
  }, text);
}
