import type { DemoPerson } from '@plumbline/access';
import { html, type Html } from './html';
import { addressField, button, carried, form, page, passwordField, type Told } from './layout';

/** The ways to sign in that there are, and what was typed before. */
export interface SignInPage {
  readonly token: string;
  readonly returnTo: string;
  readonly email?: string;
  readonly hasLocal: boolean;
  readonly provider?: string;
  readonly people: readonly DemoPerson[];
  /** In whose place the visitor is now. */
  readonly present?: string;
}

/** The page with every way to sign in that is configured, and no other. */
export function signInPage(ways: SignInPage, told?: Told): string {
  const { people, provider, hasLocal } = ways;
  const isDemo = people.length > 0;
  const entries = [
    ...(isDemo ? [demo(ways)] : []),
    ...(provider === undefined ? [] : [throughProvider(provider, ways.returnTo)]),
    ...(hasLocal ? [withPassword(ways, isDemo)] : []),
  ];
  return page(isDemo ? 'Look around' : 'Sign in', html`${entries}`, told);
}

function demo({ people, present, token, returnTo }: SignInPage): Html {
  const choices = people.map(
    ({ account, name, role }) =>
      html`<li>
        <button
          name="account"
          value="${account}"
          class="person"
          ${account === present ? html` aria-current="true"` : undefined}
        >
          <b>${name}</b>${role === undefined ? undefined : html`<span>${role}</span>`}
        </button>
      </li>`,
  );
  const content = html`${carried('returnTo', returnTo)}
    <ul class="people">
      ${choices}
    </ul>`;
  return html`<section>
    <p>
      This is a demo. Choose in whose place you look at the program; you can change at any time.
    </p>
    ${form('/auth/demo', token, content)}
  </section>`;
}

function throughProvider(name: string, returnTo: string): Html {
  const address = `/auth/provider?${new URLSearchParams({ returnTo })}`;
  return html`<section><a class="button" href="${address}">Sign in with ${name}</a></section>`;
}

function withPassword({ token, returnTo, email, provider }: SignInPage, isDemo: boolean): Html {
  const isSecond = isDemo || provider !== undefined;
  const content = html`${carried('returnTo', returnTo)}${addressField(email)}${passwordField()}${button('Sign in', isSecond)}`;
  const fields = form('/auth/sign-in', token, content);
  if (!isDemo) return html`<section>${fields}</section>`;
  return html`<details>
    <summary>Sign in with a password</summary>
    ${fields}
  </details>`;
}
