import { LEAST_ALONE, LEAST_BESIDE_CODE, type Person } from '@plumbline/access';
import { html } from './html';
import {
  button,
  carried,
  codeField,
  form,
  nameField,
  newPasswordField,
  page,
  type Told,
} from './layout';

/** Choosing a password by an invitation, or anew. */
export function invitationPage(
  token: string,
  key: string,
  { name, email, hasCode }: Person & { readonly hasCode: boolean },
  told?: Told,
): string {
  const least = hasCode ? LEAST_BESIDE_CODE : LEAST_ALONE;
  const content = html`${carried('key', key)}${
    hasCode ? undefined : nameField(name)
  }${newPasswordField(least)}${
    hasCode ? codeField('The six digits that your authenticator app shows now.') : undefined
  }${button('Come in')}`;
  const to = html`<p>
    For <b>${email}</b>. Choose the password with which you sign in from now on.
  </p>`;
  return page('Welcome', html`${to}${form('/auth/invitation', token, content)}`, told);
}
