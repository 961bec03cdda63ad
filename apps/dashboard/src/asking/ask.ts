import type { Document } from './document';
import { Refusal } from './refusal';

const LONGEST = 15_000;

interface Answered<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Asks the server of this page a document by its id; what is no whole answer is a refusal. */
export async function ask<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await send(JSON.stringify({ documentId: document.id, variables }), signal);
  const answered = (await response.json().catch(() => ({}))) as Answered<Answer>;
  const [error] = answered.errors ?? [];
  if (error) throw new Refusal(error.extensions?.code ?? 'INTERNAL', error.message);
  if (answered.data) return answered.data;
  throw new Refusal('UNREACHABLE', `The server sent ${response.status} and no data; try again.`);
}

async function send(body: string, signal?: AbortSignal): Promise<Response> {
  const patience = AbortSignal.timeout(LONGEST);
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Refusal(
      'UNREACHABLE',
      patience.aborted
        ? 'The server took too long to answer; try again.'
        : 'The server cannot be reached; see to the connection and try again.',
    );
  }
}
