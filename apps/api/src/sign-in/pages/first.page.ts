import { LEAST_ALONE } from '@plumbline/access';
import { html } from './html';
import {
  addressField,
  button,
  carried,
  form,
  nameField,
  newPasswordField,
  page,
  type Told,
} from './layout';

/** What was typed before. */
export interface FirstTyped {
  readonly name?: string;
  readonly email?: string;
}

/** The account of the first administrator, from the link on the terminal. */
export function firstPage(
  token: string,
  key: string,
  asksPassword: boolean,
  { name, email }: FirstTyped,
  told?: Told,
): string {
  const content = html`${carried('key', key)}${nameField(name)}${addressField(email)}${
    asksPassword ? newPasswordField(LEAST_ALONE) : undefined
  }${button('Begin')}`;
  const about = html`<p>You will look after this installation: its people and its programs.</p>`;
  return page(
    'The first administrator',
    html`${about}${form('/auth/first', token, content)}`,
    told,
  );
}
