import { KnownError } from '@plumbline/event-store';
import {
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { askedDocument } from '../documents/asked-document';
import type { TrustedDocuments } from '../documents/trusted-documents';
import { assertWithinLimits, MOST_TOKENS } from '../limits/query-limits';

/** What a socket may subscribe to. */
export interface Subscribable {
  readonly schema: GraphQLSchema;
  readonly documents: TrustedDocuments;
  /** Whether errors may tell names of the schema. */
  readonly explorer: boolean;
}

/**
 * Reads what a socket subscribes to, by the same rules as over HTTP: a known document
 * (`extensions.documentId`) or an open text, checked and within the limits. Only subscriptions come by
 * socket.
 */
export function readSubscription(
  { schema, documents, explorer }: Subscribable,
  { query, operationName, variables, extensions }: SubscribePayload,
  openly: boolean,
): ExecutionArgs | readonly GraphQLError[] {
  try {
    const documentId = extensions?.['documentId'];
    const text = askedDocument({ documentId, query }, documents, openly);
    const document = parse(text ?? '', { maxTokens: MOST_TOKENS });
    const wrong = validate(schema, document, undefined, { hideSuggestions: !explorer });
    if (wrong.length > 0) return wrong.map((error) => invalid(error.message));
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'subscription') {
      return [invalid('Over a socket only subscriptions are asked; send the rest by POST.')];
    }
    assertWithinLimits({ schema, document, operation, variables: variables ?? {} });
    return { schema, document, operationName, variableValues: variables };
  } catch (error) {
    if (error instanceof KnownError) {
      return [new GraphQLError(error.message, { originalError: error })];
    }
    if (!(error instanceof GraphQLError)) throw error;
    return [error.extensions['code'] ? error : invalid(error.message)];
  }
}

function invalid(sentence: string): GraphQLError {
  return new GraphQLError(sentence, { extensions: { code: 'BAD_REQUEST' } });
}
