import { html, type Html, type Shown } from './html';

/** What the page tells at its top: that something failed, or that it was done. */
export interface Told {
  readonly sentence: string;
  readonly kind: 'problem' | 'done';
}

/** A whole page around what it is about. */
export function page(title: string, content: Html, told?: Told): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Plumbline</title>
        <link rel="icon" type="image/svg+xml" href="/auth/plumbline.svg" />
        <link rel="stylesheet" href="/auth/style.css" />
      </head>
      <body>
        <header>
          <a class="brand" href="/"
            ><img src="/auth/plumbline.svg" alt="" width="24" height="24" />Plumbline</a
          >
        </header>
        <main>
          <h1>${title}</h1>
          ${told && notice(told)} ${content}
        </main>
      </body>
    </html> `.text;
}

function notice({ sentence, kind }: Told): Html {
  return kind === 'problem'
    ? html`<p class="told problem" role="alert">${sentence}</p>`
    : html`<p class="told done" role="status">${sentence}</p>`;
}

/** A form of our own: it carries the token of this browser. */
export function form(action: string, token: string, content: Shown): Html {
  return html`<form method="post" action="${action}">
    <input type="hidden" name="token" value="${token}" />${content}
  </form>`;
}

/** Something that the form carries along. */
export function carried(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}" />`;
}

/** A field with its label above and, where there is one, its hint below. */
export function field(label: string, input: Html, hint?: string): Html {
  return html`<label
    ><span>${label}</span
    >${input}${hint === undefined ? undefined : html`<small>${hint}</small>`}</label
  >`;
}

/** The field for the e-mail address. */
export function addressField(value = ''): Html {
  return field(
    'E-mail address',
    html`<input
      name="email"
      type="email"
      autocomplete="username"
      required
      maxlength="254"
      value="${value}"
    />`,
  );
}

/** The field for the name of a person. */
export function nameField(value = ''): Html {
  return field(
    'Name',
    html`<input name="name" autocomplete="name" required maxlength="200" value="${value}" />`,
  );
}

/** The field for a password that is there already. */
export function passwordField(label = 'Password'): Html {
  return field(
    label,
    html`<input name="password" type="password" autocomplete="current-password" required />`,
  );
}

/** The field for a password that is chosen now. */
export function newPasswordField(least: number, label = 'Password'): Html {
  const hint = `At least ${least} characters: some words in a row will do. Nothing else is asked for.`;
  const name = label === 'Password' ? 'password' : 'next';
  return field(
    label,
    html`<input name="${name}" type="password" autocomplete="new-password" required />`,
    hint,
  );
}

/** The field for the code of an authenticator app. */
export function codeField(hint?: string): Html {
  return field(
    'Code',
    html`<input
      name="code"
      class="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      required
      maxlength="7"
    />`,
    hint,
  );
}

/** The button that sends the form. */
export function button(text: string, quiet = false): Html {
  return quiet ? html`<button class="quiet">${text}</button>` : html`<button>${text}</button>`;
}
