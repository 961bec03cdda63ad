import { Invalid, Unavailable } from '@plumbline/event-store';

/** A server, and the token with which it is asked. */
export interface Asked {
  readonly server: URL;
  readonly token: string;
}

interface Answer {
  readonly data?: {
    readonly me: { readonly memberships: readonly { readonly program: string }[] };
  };
}

/** The program to print: the one that is named, or the only one that the token reaches. */
export async function askWho({ server, token }: Asked, named?: string): Promise<string> {
  const response = await fetch(new URL('/graphql', server), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ me { memberships { program } } }' }),
  }).catch(() => {
    throw new Unavailable(`No server answers at ${server.origin}; start it, or name another one.`);
  });
  if (response.status === 401) {
    throw new Invalid('The token is not good on this server; it was revoked, expired or mistyped.');
  }
  const { data } = (await response.json().catch(() => ({}))) as Answer;
  if (!data) throw new Unavailable(`What answers at ${server.origin} is no Plumbline.`);
  const programs = data.me.memberships.map(({ program }) => program);
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
