import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { withReadRights } from '@plumbline/access';
import { Logger } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { compiledExecution } from './compiled-execution';
import { errorForAsker } from './errors';
import { MOST_TOKENS, queryLimits } from './limits/query-limits';
import { withPlainFields } from './plain-fields';
import { subscriptionsOverWebSocket } from './subscriptions-over-web-socket';

const logger = new Logger('GraphQL');

/** What is told of errors, over HTTP and over sockets; the log has what is not told. */
export const formatError = errorForAsker((fault, error) => logger.error({ fault, error }));

/**
 * GraphQL on Apollo: code first, the schema committed as `schema.gql`, an explorer of our own. Without
 * introspection no error tells a name of the schema either.
 */
export function graphql(introspection: boolean) {
  return GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    autoSchemaFile: true,
    sortSchema: true,
    // Apollo checks the schema when it starts; twice would cost a fifth of a second each time.
    buildSchemaOptions: { skipCheck: true },
    transformSchema: (schema) => withReadRights(withPlainFields(schema)),
    path: '/graphql',
    graphiql: false,
    playground: false,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      queryLimits(),
      subscriptionsOverWebSocket(),
      compiledExecution(),
    ],
    formatError,
  } as ApolloDriverConfig);
}
