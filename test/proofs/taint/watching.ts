import { parse, subscribe, type GraphQLSchema } from 'graphql';
import type { Asker } from '../access/askers';

/** Watches a program by GraphQL; answers what ends it, and all that was told of it until then. */
export async function watch(schema: GraphQLSchema, { headers }: Asker, program: string) {
  const document = parse(`subscription { programChanged(program: "${program}") {
    program position types } }`);
  const found = await subscribe({ schema, document, contextValue: { req: { headers } } });
  if (!(Symbol.asyncIterator in found)) return async () => JSON.stringify(found);
  const first = found.next();
  return async () => {
    const told = await first;
    await found.return(undefined);
    return JSON.stringify(told);
  };
}

/** Listens at /events; answers what came until something of the own program did. */
export async function listen(port: number, { headers }: Asker, program: string) {
  const ending = new AbortController();
  const address = `http://127.0.0.1:${port}/events?program=${program}`;
  const response = await fetch(address, { headers, signal: ending.signal });
  if (response.status !== 200) {
    const refusal = await response.text();
    ending.abort();
    return async () => refusal;
  }
  const reader = response.body!.getReader();
  return async (until: string) => {
    let text = '';
    while (!text.includes(until)) text += Buffer.from((await reader.read()).value!).toString();
    await reader.cancel();
    ending.abort();
    return text;
  };
}
