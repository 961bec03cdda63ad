import 'reflect-metadata';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { asReader, NOBODY } from '@plumbline/access';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Runner } from '@plumbline/read-models';
import { compiledExecution } from '../../../apps/api/src/compiled-execution';
import { ledgerInFolder } from '../../../apps/api/src/ledger-in-folder';
import { LedgerModule } from '../../../apps/api/src/ledger.module';
import { ProgramChangedResolver } from '../../../apps/api/src/program-changed.resolver';

/** This server has no sign-in: everything is seen by whoever asks. */
const everyone = { ...NOBODY, trusted: true };

/** The product without the levers of its delivery, or with one: `levered.ts <folder> [compiled]`. */
async function main(): Promise<void> {
  const [folder = '', lever] = process.argv.slice(2);
  const ledger = LedgerModule.on(await ledgerInFolder(folder));
  const noCacheControl = ApolloServerPluginCacheControlDisabled();
  const graphql = GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    autoSchemaFile: true,
    plugins: lever === 'compiled' ? [noCacheControl, compiledExecution()] : [noCacheControl],
  } as ApolloDriverConfig);
  @Module({ imports: [ledger, graphql], providers: [ProgramChangedResolver] })
  class Levered {}
  const app = await NestFactory.create<NestExpressApplication>(Levered, { logger: ['error'] });
  app.use((_: unknown, __: unknown, next: () => void) => asReader(everyone, next));
  await app.get(Runner).start();
  await app.listen(0, '127.0.0.1');
  console.log(`serves at ${await app.getUrl()}/graphql`);
}

void main();
