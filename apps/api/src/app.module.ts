import { Module, type DynamicModule } from '@nestjs/common';
import { Callers } from './callers';
import { graphql } from './graphql.module';
import { LedgerModule, type Keeping } from './ledger.module';
import { ProgramChangedResolver } from './program-changed.resolver';

/** The whole server: the ledger and its delivery over GraphQL. */
@Module({})
export class AppModule {
  static on(keeping: Keeping): DynamicModule {
    return {
      module: AppModule,
      imports: [LedgerModule.on(keeping), graphql()],
      providers: [Callers, ProgramChangedResolver],
    };
  }
}
