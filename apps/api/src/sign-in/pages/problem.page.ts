import { html } from './html';
import { page } from './layout';

/** A page for what could not be done, with a way on. */
export function problemPage(sentence: string): string {
  const on = html`<p><a href="/auth/sign-in">Go to the sign-in</a></p>`;
  return page('This did not work', on, { sentence, kind: 'problem' });
}
