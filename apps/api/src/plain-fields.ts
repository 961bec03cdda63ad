import { isObjectType, type GraphQLSchema } from 'graphql';

/** What Nest puts on every field that only reads a property. */
const READS_A_PROPERTY = 'rootFieldResolver';

/**
 * Takes away the resolvers that only read a property: GraphQL does that by itself, and a compiled query
 * reads it in place instead of calling a function for each field.
 */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve?.name === READS_A_PROPERTY) field.resolve = undefined;
    }
  }
  return schema;
}
