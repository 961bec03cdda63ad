/** What GraphQL answers to those who ask through HTTP, as everyone does. */
export interface Asking {
  /** The data of an answer; throws what was wrong instead. */
  ask(query: string, variables?: object): Promise<Record<string, unknown>>;
  /** Gives a command by the name of its mutation. */
  give(mutation: string, input: object): Promise<void>;
}

/** Asks a server at an address as somebody, one question after the other on one connection. */
export function asking(address: string, authorization: string): Asking {
  const ask = async (query: string, variables: object = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data: Record<string, unknown>;
      errors?: readonly { message: string }[];
    };
    if (errors) throw new Error(errors[0]!.message);
    return data;
  };
  const give = async (mutation: string, input: object) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    await ask(`mutation ($input: ${type}) { ${mutation}(input: $input) { id } }`, { input });
  };
  return { ask, give };
}
