import type { Locator } from '@playwright/test';

/** How long is waited for what there is to choose from; it is over only where there is nothing. */
const CHOICES = { timeout: 10_000 };
const MAY_BE_LEFT_OUT = '(if any)';

interface Filling {
  readonly element: HTMLElement | SVGElement;
  readonly words: string;
  readonly mayBeLeftOut: string;
}

/**
 * In the page: chooses what can be chosen by now, for some lists follow from another choice; when all
 * that must be chosen is, fills in the rest and answers the names of the texts.
 */
function fill({ element, words, mayBeLeftOut }: Filling): string[] | undefined {
  const put = (control: HTMLElement, value: string) => {
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value');
    own?.set?.call(control, value);
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const mustBeSaid = (asked?: Element | null) => !asked?.textContent?.includes(mayBeLeftOut);
  let lacks = false;
  for (const select of element.querySelectorAll<HTMLSelectElement>('select.control[name]')) {
    const first = [...select.options].find(({ value }) => value);
    if (select.value) continue;
    if (first) put(select, first.value);
    else lacks ||= mustBeSaid(select.labels[0]);
  }
  for (const several of element.querySelectorAll('fieldset.log-several')) {
    const first = several.querySelector('input');
    if (several.querySelector('input:checked')) continue;
    if (first) first.click();
    else lacks ||= mustBeSaid(several.querySelector('legend'));
  }
  if (lacks) return undefined;
  element.querySelectorAll('details').forEach((details) => (details.open = true));
  const texts: string[] = [];
  const typed = 'input.control[name], textarea.control[name]';
  for (const control of element.querySelectorAll<HTMLInputElement>(typed)) {
    const { name, type, value } = control;
    if (type === 'date') put(control, new Date().toISOString().slice(0, 10));
    else if (type === 'number') put(control, value || '5');
    else {
      put(control, words);
      texts.push(name);
    }
  }
  return texts;
}

/**
 * Fills a form in: every text with what is given, every list with its first choice, every day with
 * today. Answers the names of the texts. In one step, for there are many forms.
 */
export async function fillIn(form: Locator, words: string): Promise<string[]> {
  const element = (await form.elementHandle())!;
  const texts = await form
    .page()
    .waitForFunction(fill, { element, words, mayBeLeftOut: MAY_BE_LEFT_OUT }, CHOICES);
  return (await texts.jsonValue()) ?? [];
}
