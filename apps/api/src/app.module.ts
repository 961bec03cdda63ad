import { Module, type DynamicModule } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { ADMISSION, admissionBy, type Admission } from './admission';
import { Callers } from './callers';
import { formatError, graphql } from './graphql.module';
import { Readiness } from './http/readiness';
import { LedgerModule, type Keeping } from './ledger.module';
import { LiveEvents } from './live/live-events';
import { ProgramChangedResolver } from './program-changed.resolver';
import { LiveUpdates, type SocketRules } from './sockets/live-updates';

/** What the delivery of the ledger depends on. */
export type DeliveryRules = Omit<SocketRules, 'formatError' | 'admission'> & {
  /** What of the admission is to be otherwise; for tests. */
  readonly admission?: Partial<Admission>;
};

/** The whole server: the ledger and its delivery over GraphQL. */
@Module({})
export class AppModule {
  static on(keeping: Keeping, rules: DeliveryRules): DynamicModule {
    return {
      module: AppModule,
      imports: [LedgerModule.on(keeping), graphql(rules.explorer)],
      providers: [
        Callers,
        LiveEvents,
        ProgramChangedResolver,
        Readiness,
        {
          provide: ADMISSION,
          inject: [Callers],
          useFactory: (callers: Callers): Admission => ({
            ...admissionBy(callers, rules.explorer),
            ...rules.admission,
          }),
        },
        {
          provide: LiveUpdates,
          inject: [HttpAdapterHost, GraphQLSchemaHost, ADMISSION],
          useFactory: (host: HttpAdapterHost, schemas: GraphQLSchemaHost, admission: Admission) =>
            new LiveUpdates(host, schemas, { ...rules, admission, formatError }),
        },
      ],
    };
  }
}
