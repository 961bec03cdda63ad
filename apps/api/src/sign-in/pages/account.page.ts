import { LEAST_ALONE, LEAST_BESIDE_CODE, type CodeOffer } from '@plumbline/access';
import { html, type Html } from './html';
import {
  button,
  codeField,
  form,
  newPasswordField,
  page,
  passwordField,
  type Told,
} from './layout';

/** What someone sees of the own way in. */
export interface AccountPage {
  readonly token: string;
  readonly name: string;
  /** There is a password of ours. */
  readonly hasPassword: boolean;
  readonly hasCode: boolean;
  /** What to tell an authenticator app, until its first code was right. */
  readonly offer?: CodeOffer;
}

/** The own account: password, authenticator app, the way out. */
export function accountPage(account: AccountPage, told?: Told): string {
  const { token, name, hasPassword } = account;
  const out = form('/auth/sign-out', token, button('Sign out', true));
  const parts = hasPassword ? [password(account), code(account)] : [];
  const content = html`<section>
      <p>You are signed in as <b>${name}</b>.</p>
      ${out}
    </section>
    ${parts}`;
  return page('Your account', content, told);
}

function password({ token, hasCode }: AccountPage): Html {
  const least = hasCode ? LEAST_BESIDE_CODE : LEAST_ALONE;
  const fields = html`${passwordField('Present password')}${newPasswordField(least, 'New password')}${button('Change the password')}`;
  return html`<section>
    <h2>Password</h2>
    ${form('/auth/account/password', token, fields)}
  </section>`;
}

function code({ token, hasCode, offer }: AccountPage): Html {
  if (offer) return confirmation(token, offer);
  if (hasCode) {
    const fields = html`${passwordField('Present password')}${button('Ask for no code', true)}`;
    const about = html`<p>At each sign-in a code of your app is asked for.</p>`;
    return html`<section>
      <h2>Authenticator app</h2>
      ${about}${form('/auth/account/code/drop', token, fields)}
    </section>`;
  }
  const about = html`<p>
    With a code of an app beside your password, nobody comes in who only knows the password.
  </p>`;
  const fields = html`${passwordField('Present password')}${button('Use an app', true)}`;
  return html`<section>
    <h2>Authenticator app</h2>
    ${about}${form('/auth/account/code', token, fields)}
  </section>`;
}

function confirmation(token: string, { secret, uri }: CodeOffer): Html {
  const groups = secret.replace(/(.{4})(?=.)/g, '$1 ');
  const fields = html`${codeField('The six digits that the app shows now.')}${button('Use this app')}`;
  return html`<section>
    <h2>Authenticator app</h2>
    <p>Type this key into your app, or <a href="${uri}">open the app with it</a> on this device.</p>
    <p class="key">${groups}</p>
    ${form('/auth/account/code/confirm', token, fields)}
  </section>`;
}
