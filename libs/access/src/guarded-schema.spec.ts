import { Forbidden } from '@plumbline/event-sourcing';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { withReadRights } from './guarded-schema';
import { asReader, NOBODY } from './reader';

const schema = withReadRights(
  buildSchema(`
    type Query { accounts: [Account!]!, program: Program! }
    type Program { measure: Measure! }
    type Measure { id: ID! }
    type Account { id: ID! }
  `),
);

describe('What may not be read', () => {
  it.each([
    ['Program', 'measure'],
    ['Query', 'accounts'],
  ])('fails as a promise and is not thrown at once: %s.%s', async (type, name) => {
    // Beside an error that is thrown, GraphQL forgets what is under way; its failure would end the process.
    const field = (schema.getType(type) as GraphQLObjectType).getFields()[name]!;
    const answer: unknown = asReader(NOBODY, () =>
      field.resolve!({ id: 'north' }, {}, {}, {} as never),
    );
    await expect(answer).rejects.toThrow(Forbidden);
  });
});
