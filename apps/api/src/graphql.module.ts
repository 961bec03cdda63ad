import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { withReadRights } from '@plumbline/access';
import { Logger } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { compiledExecution } from './compiled-execution';
import { errorForAsker } from './errors';
import { withPlainFields } from './plain-fields';
import { subscriptionsOverWebSocket } from './subscriptions-over-web-socket';

const logger = new Logger('GraphQL');
const MOST_TOKENS = 4_000;

/** The request behind an operation: of its own, or the one that opened the WebSocket. */
function requestOf(given: { req?: object; extra?: { request?: object } }) {
  return { request: given.extra?.request ?? given.req };
}

/** GraphQL on Apollo: code first, the schema committed as `schema.gql`, an explorer of our own. */
export function graphql() {
  return GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: (schema) => withReadRights(withPlainFields(schema)),
    path: '/graphql',
    graphiql: false,
    playground: false,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      subscriptionsOverWebSocket(),
      compiledExecution(),
    ],
    context: requestOf,
    subscriptions: { 'graphql-ws': true },
    formatError: errorForAsker((fault, error) => logger.error({ fault, error })),
  } as ApolloDriverConfig);
}
