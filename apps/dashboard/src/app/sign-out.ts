import { forgetDrafts } from '../log/draft';

/** Ends the session; nothing that was typed stays for whoever comes next. */
export async function signOut(): Promise<void> {
  forgetDrafts();
  await fetch('/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: '{}',
  });
  location.assign('/auth/sign-in');
}
