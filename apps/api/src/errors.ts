import { presentCaller } from '@plumbline/event-sourcing';
import { KnownError } from '@plumbline/event-store';
import { engineSentence } from './engine-sentences';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';

const OURS: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'INVALID',
  GRAPHQL_VALIDATION_FAILED: 'INVALID',
  BAD_USER_INPUT: 'INVALID',
  BAD_REQUEST: 'INVALID',
  OPERATION_RESOLUTION_FAILURE: 'INVALID',
  PERSISTED_QUERY_NOT_FOUND: 'INVALID',
  PERSISTED_QUERY_NOT_SUPPORTED: 'INVALID',
  TOO_COMPLEX: 'TOO_COMPLEX',
};

/** Makes of an error what its asker is told. */
export type FormatError = (
  formatted: GraphQLFormattedError,
  thrown: unknown,
) => GraphQLFormattedError;

/** Tells the operator of a fault under the number that the asker was given. */
export type Report = (fault: string, error: unknown) => void;

/**
 * What of an error reaches the asker: for known errors the sentence and the code, for all others the id
 * of the request, under which the log has the rest. Never a stack, a path or SQL.
 */
export function errorForAsker(report: Report): FormatError {
  return (formatted, thrown) => {
    const cause = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
    const { locations, path } = formatted;
    if (cause instanceof KnownError) {
      return {
        message: cause.message,
        locations,
        path,
        extensions: { code: cause.code, ...cause.details },
      };
    }
    const told = engineSentence(formatted.message, OURS[String(formatted.extensions?.['code'])]);
    if (told) return { message: told.message, locations, path, extensions: { code: told.code } };
    const fault = presentCaller().correlation ?? randomUUID();
    report(fault, cause);
    return {
      message: `Something broke on our side; the log has it as ${fault}.`,
      locations,
      path,
      extensions: { code: 'INTERNAL', fault },
    };
  };
}
