import { Invalid } from '@plumbline/event-store';
import { askServer, type Asked } from './ask-server';

interface Reach {
  readonly me: { readonly memberships: readonly { readonly program: string }[] };
}

/** The program to print: the one that is named, or the only one that the token reaches. */
export async function askWho(asked: Asked, named?: string): Promise<string> {
  const { me } = await askServer<Reach>(asked, '{ me { memberships { program } } }');
  const programs = me.memberships.map(({ program }) => program);
  if (named && programs.includes(named)) return named;
  if (named) throw new Invalid('The token reaches no such program.');
  const [only, ...others] = programs;
  if (only && others.length === 0) return only;
  throw new Invalid(
    only
      ? `Say which --program: ${programs.join(', ')}.`
      : 'The token belongs to a member of no program.',
  );
}
