import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { EventSourcingModule } from '@plumbline/event-sourcing';
import { Clock, EventStore } from '@plumbline/event-store';
import { ReadModelsModule, Runner, type ViewDatabase } from '@plumbline/read-models';
import { records, slices, views } from './slices';

/** Where a ledger keeps its facts and its views, and by which clock it goes. */
export interface Keeping {
  readonly store: EventStore;
  readonly database: ViewDatabase;
  readonly clock: Clock;
  /** What else to let go when the ledger is closed. */
  readonly release?: () => void;
}

/** Closes the ledger when nothing is served any more: the runner first, the log last. */
class Closing implements OnApplicationShutdown {
  constructor(
    private readonly runner: Runner,
    private readonly keeping: Keeping,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    const { store, database, release } = this.keeping;
    await this.runner.stop();
    await database.destroy();
    await store.close();
    release?.();
  }
}

/** The ledger without any delivery: event log, commands, views and all slices. */
@Global()
@Module({})
export class LedgerModule {
  static on(keeping: Keeping): DynamicModule {
    const { store, database, clock } = keeping;
    return {
      module: LedgerModule,
      imports: [
        EventSourcingModule,
        ReadModelsModule.with({ views, records, database }),
        ...slices.map((slice) => slice.module),
      ],
      providers: [
        { provide: EventStore, useValue: store },
        { provide: Clock, useValue: clock },
        {
          provide: Closing,
          inject: [Runner],
          useFactory: (runner: Runner) => new Closing(runner, keeping),
        },
      ],
      exports: [EventStore, Clock],
    };
  }
}
