import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { querySize, type Measured, type QuerySize } from './query-size';

/** A text of more tokens is not read to its end. */
export const MOST_TOKENS = 2_000;

/** What a query may ask for at most; our own documents stay well below each. */
export const LIMITS: QuerySize = { depth: 12, aliases: 30, directives: 50, cost: 60_000 };

/** What is said of a query that asks for too much; never by how much. */
export const TOO_COMPLEX =
  'This asks for too much at once; ask for fewer fields or smaller pages, or in several requests.';

/** Throws when a query asks for more than the limits, before anything is looked up. */
export function assertWithinLimits(query: Measured): void {
  const size = querySize(query);
  const within = (Object.keys(LIMITS) as (keyof QuerySize)[]).every(
    (part) => size[part] <= LIMITS[part],
  );
  if (within) return;
  throw new GraphQLError(TOO_COMPLEX, {
    extensions: { code: 'TOO_COMPLEX', http: { status: 400 } },
  });
}

/** Holds every operation that comes by HTTP to the limits. */
export function queryLimits(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) return;
        assertWithinLimits({ schema, document, operation, variables: request.variables ?? {} });
      },
    }),
  };
}
