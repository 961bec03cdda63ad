import type { Locator, Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FORMS = join(__dirname, '../../apps/dashboard/src/log');
const FILES = /(\.forms\.ts|-form\.tsx)$/;
const DESCRIBED = /\bdescribe\(\s*[^,]+,\s*(\w+)Document\b/g;

/** The commands of every form that is described as data, and the file that describes it. */
export const describedForms: readonly { command: string; file: string }[] = readdirSync(FORMS, {
  encoding: 'utf8',
  recursive: true,
})
  .filter((file) => FILES.test(file))
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
  const form = formOn(page);
  const [before] = await form.elementHandles();
  const isOther = await page.evaluate(
    ([log, of]) => {
      const here = new URL(location.href);
      here.searchParams.set('log', log!);
      if (of) here.searchParams.set('about', of);
      else here.searchParams.delete('about');
      const other = here.href !== location.href;
      history.pushState(null, '', here);
      dispatchEvent(new PopStateEvent('popstate'));
      return other;
    },
    [command, about],
  );
  if (isOther) await before?.waitForElementState('hidden');
  await form.waitFor();
  return form;
}
