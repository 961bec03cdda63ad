import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule, Query, Resolver } from '@nestjs/graphql';
import { readFileSync } from 'node:fs';

const [schemaFile = '', answerFile = ''] = process.argv.slice(2);
const answer = JSON.parse(readFileSync(answerFile, 'utf8')) as { program: object };

/** Answers with plain objects that are there already: no store, no view, nothing to compute. */
@Resolver()
class PlainResolver {
  @Query('program')
  program(): object {
    return answer.program;
  }
}

/**
 * What our own is compared with: our schema and our data on Nest and Apollo as they come. The schema is
 * read from its text, which spares this side the wrappers that Nest puts around fields of classes.
 */
@Module({
  imports: [
    GraphQLModule.forRoot<ApolloDriverConfig>({
      driver: ApolloDriver,
      typeDefs: readFileSync(schemaFile, 'utf8'),
    }),
  ],
  providers: [PlainResolver],
})
class PlainModule {}

void NestFactory.create(PlainModule, { logger: ['error'] }).then(async (app) => {
  await app.listen(0, '127.0.0.1');
  console.log(`serves at ${await app.getUrl()}/graphql`);
});
