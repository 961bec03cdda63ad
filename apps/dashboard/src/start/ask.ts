/** The API gave no usable answer; the message says what it did instead, for a person. */
export class NoAnswer extends Error {
  constructor(
    readonly heading: string,
    message: string,
  ) {
    super(message);
  }
}

const silent = 'The API does not answer';

/** Asks the GraphQL API of this origin a document that it knows from our build, by its id. */
export async function ask<Data>(documentId: string, variables: object = {}): Promise<Data> {
  const response = await fetch(new URL('/graphql', location.href), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ documentId, variables }),
    signal: AbortSignal.timeout(10_000),
  }).catch((reason: Error) => {
    const slow = reason.name === 'TimeoutError';
    throw new NoAnswer(
      silent,
      slow ? 'It took longer than ten seconds.' : 'The connection could not be made.',
    );
  });

  const answer = await response.json().catch(() => {
    throw new NoAnswer(silent, `It sent ${response.status} ${response.statusText} and no data.`);
  });
  const refusal = answer.errors?.[0]?.message;
  if (refusal) throw new NoAnswer('The API refused the question', `It said: ${refusal}`);
  if (!answer.data) throw new NoAnswer(silent, `It sent ${response.status} and no data.`);
  return answer.data;
}
