import { html } from './html';
import { button, carried, codeField, form, page, type Told } from './layout';

/** The second step: the code of the authenticator app. */
export function codePage(token: string, returnTo: string, told?: Told): string {
  const content = html`${carried('returnTo', returnTo)}${codeField()}${button('Sign in')}`;
  const hint = html`<p>Type the six digits that your authenticator app shows now.</p>`;
  return page('One more step', html`${hint}${form('/auth/code', token, content)}`, told);
}
