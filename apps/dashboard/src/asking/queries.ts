import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Refusal } from './refusal';
import { signInAgain } from './sign-in-again';

const MOST_TRIES = 2;

/** The answers that this tab holds; the server's word is asked again when the program moves. */
export function makeQueries(onSignedOut: () => void = signInAgain): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => error instanceof Refusal && error.isSignedOut && onSignedOut(),
    }),
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        retry: (tries, error) =>
          error instanceof Refusal && error.isUncertain && tries < MOST_TRIES,
      },
    },
  });
}
