import i18next from 'i18next';
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
  throw new Refusal('UNREACHABLE', i18next.t('asking.noData', { status: response.status }));
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
      i18next.t(patience.aborted ? 'asking.tooLong' : 'asking.unreachable'),
    );
  }
}
