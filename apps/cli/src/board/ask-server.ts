import { Invalid, Unavailable } from '@plumbline/event-store';
import { Failed } from '../failed';

/** A server, and the token with which it is asked. */
export interface Asked {
  readonly server: URL;
  readonly token: string;
}

/** What a server answers a question of GraphQL; one that is none, or does not know the token, is refused. */
export async function askServer<Data>(
  { server, token }: Asked,
  query: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Data> {
  const response = await fetch(new URL('/graphql', server), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  }).catch(() => {
    throw new Unavailable(`No server answers at ${server.origin}; start it, or name another one.`);
  });
  if (response.status === 401) {
    throw new Invalid('The token is not good on this server; it was revoked, expired or mistyped.');
  }
  const { data, errors } = (await response.json().catch(() => ({}))) as {
    readonly data?: Data;
    readonly errors?: readonly { readonly message: string }[];
  };
  if (errors?.[0]) throw new Failed(errors[0].message);
  if (!data) throw new Unavailable(`What answers at ${server.origin} is no Plumbline.`);
  return data;
}
