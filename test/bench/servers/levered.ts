import 'reflect-metadata';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Clock, DataFolder, SqliteEventStore } from '@plumbline/event-store';
import { openSqliteViews, Runner } from '@plumbline/read-models';
import { compiledExecution } from '../../../apps/api/src/compiled-execution';
import { LedgerModule } from '../../../apps/api/src/ledger.module';
import { ProgramChangedResolver } from '../../../apps/api/src/program-changed.resolver';

/** The product without the levers of its delivery, or with one: `levered.ts <folder> [compiled]`. */
async function main(): Promise<void> {
  const [folder = '', lever] = process.argv.slice(2);
  const clock = new Clock();
  const { events, views } = DataFolder.own(folder, clock);
  const store = SqliteEventStore.open({ file: events, clock });
  const ledger = LedgerModule.on({ store, database: openSqliteViews(views), clock });
  const noCacheControl = ApolloServerPluginCacheControlDisabled();
  const graphql = GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    autoSchemaFile: true,
    plugins: lever === 'compiled' ? [noCacheControl, compiledExecution()] : [noCacheControl],
  } as ApolloDriverConfig);
  @Module({ imports: [ledger, graphql], providers: [ProgramChangedResolver] })
  class Levered {}
  const app = await NestFactory.create<NestExpressApplication>(Levered, { logger: ['error'] });
  await app.get(Runner).start();
  await app.listen(0, '127.0.0.1');
  console.log(`serves at ${await app.getUrl()}/graphql`);
}

void main();
