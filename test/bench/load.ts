import { createRequire } from 'node:module';

/** As much of autocannon as is used; it has no types of its own. */
type Autocannon = (options: {
  url: string;
  connections: number;
  duration: number;
  requests: readonly {
    method: 'POST';
    headers: Readonly<Record<string, string>>;
    setupRequest: (request: object) => object;
  }[];
}) => Promise<{
  readonly duration: number;
  readonly errors: number;
  readonly non2xx: number;
  readonly requests: { readonly total: number };
}>;

const autocannon = createRequire(__filename)('autocannon') as Autocannon;
const CONNECTIONS = 8;

/** How many answers per second a server gives to some who ask as fast as they are answered. */
export async function answersPerSecond(
  { address, authorization }: { address: string; authorization: string },
  seconds: number,
  body: () => string,
): Promise<number> {
  const { duration, errors, non2xx, requests } = await autocannon({
    url: `${address}/graphql`,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        setupRequest: (request) => ({ ...request, body: body() }),
      },
    ],
  });
  if (errors + non2xx > 0) throw new Error(`${address}: ${errors} errors, ${non2xx} not answered.`);
  return requests.total / duration;
}
