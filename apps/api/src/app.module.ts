import { Module, type DynamicModule } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { formatError, graphql } from './graphql.module';
import { Readiness } from './http/readiness';
import { LedgerModule, type Keeping } from './ledger.module';
import { ProgramChangedResolver } from './program-changed.resolver';
import { LiveUpdates, type SocketRules } from './sockets/live-updates';

/** What the delivery of the ledger depends on. */
export type DeliveryRules = Omit<SocketRules, 'formatError'>;

/** The whole server: the ledger and its delivery over GraphQL. */
@Module({})
export class AppModule {
  static on(keeping: Keeping, rules: DeliveryRules): DynamicModule {
    return {
      module: AppModule,
      imports: [LedgerModule.on(keeping), graphql(rules.explorer)],
      providers: [
        ProgramChangedResolver,
        Readiness,
        {
          provide: LiveUpdates,
          inject: [HttpAdapterHost, GraphQLSchemaHost],
          useFactory: (host: HttpAdapterHost, schemas: GraphQLSchemaHost) =>
            new LiveUpdates(host, schemas, { ...rules, formatError }),
        },
      ],
    };
  }
}
