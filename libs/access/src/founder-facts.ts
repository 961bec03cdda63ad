import { NotFound } from '@plumbline/event-sourcing';
import type { Views } from '@plumbline/read-models';
import { accounts, INSTALLATION } from './sign-in';

/** The name and the address of the account that chartered a program. */
export async function founderFacts({ id }: { readonly id: string }, views: Views) {
  const founder = await views.find(accounts, await views.now(INSTALLATION), id);
  if (!founder) throw new NotFound(`There is no account "${id}".`);
  return { name: founder.name, email: founder.email };
}
