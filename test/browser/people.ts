import type { Page } from '@playwright/test';

/** The people of the demo who stand for the roles. */
export const people = {
  executive: 'Elena Marsh',
  cio: 'Tom Okafor',
  programManager: 'Priya Raman',
  himDirector: 'Ruth Calder',
  consultant: 'Noor Haddad',
  vendor: 'Alex Brandt',
  auditor: 'Walter Finch',
} as const;

/** Someone of the demo. */
export type Person = keyof typeof people;

/** Takes somebody's place in the demo, as a visitor does, and arrives at the first page of the role. */
export async function signInAs(page: Page, person: Person): Promise<void> {
  await page.goto('/auth/sign-in');
  await page.getByRole('button', { name: people[person] }).click();
  await page.waitForURL(/\/p\/harborview/);
  await settled(page);
}

/** Waits until a page has all that it asked for. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0);
}

/** Asks GraphQL as who is signed in on the page, with a text of our own. */
export async function ask(page: Page, query: string): Promise<Record<string, never>> {
  const answer = await page.request.post('/graphql', { data: { query } });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

/** Gives a command as who is signed in on the page, by the text of its input; answers the receipt. */
export async function give(
  page: Page,
  mutation: string,
  input: string,
): Promise<{ id: string; position: string }> {
  const answer = await ask(page, `mutation { ${mutation}(input: { ${input} }) { id position } }`);
  return answer[mutation]!;
}
