import { forgetDrafts } from '../log/draft';

const LOOK_EVERY = 500;

/** Has the server tell the demo anew, and goes to where one signs in once it has; answers why it did not. */
export async function tellAnew(): Promise<string> {
  const answer = await fetch('/auth/demo/reset', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: '{}',
  });
  if (!answer.ok) return sentenceOf(await answer.json().catch(() => undefined));
  const { next } = (await answer.json()) as { next: string };
  while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  forgetDrafts();
  location.assign(next);
  return '';
}

const isReady = () =>
  fetch('/ready').then(
    ({ ok }) => ok,
    () => false,
  );

function sentenceOf(body: { errors?: readonly { message: string }[] } | undefined): string {
  return body?.errors?.[0]?.message ?? 'The server gave no reason.';
}
