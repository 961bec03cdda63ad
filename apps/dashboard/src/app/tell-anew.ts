import { forgetDrafts } from '../log/draft';

const LOOK_EVERY = 500;
const MOST_LOOKS = 240;

/**
 * Has the server tell the demo anew, and goes to where one signs in once it has. Answers the sentence with
 * which it refused; fails where it says nothing, or is not back after two minutes.
 */
export async function tellAnew(): Promise<string> {
  const answer = await fetch('/auth/demo/reset', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: '{}',
  });
  if (!answer.ok) return sentenceOf(await answer.json());
  const { next } = (await answer.json()) as { next: string };
  for (let looks = 0; !(await isReady()); looks += 1) {
    if (looks === MOST_LOOKS) throw new Error('The server did not come back.');
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  forgetDrafts();
  location.assign(next);
  return '';
}

const isReady = () =>
  fetch('/ready').then(
    ({ ok }) => ok,
    () => false,
  );

const sentenceOf = ({ errors }: { errors: readonly [{ message: string }] }) => errors[0].message;
