import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AccessModule, Keys, type AccessDatabase } from '@plumbline/access';
import { EventSourcingModule, PatientDataGuard, Sweeper } from '@plumbline/event-sourcing';
import { Clock, EventStore } from '@plumbline/event-store';
import {
  ReadModelsModule,
  Runner,
  Views,
  type JointViews,
  type ViewDatabase,
} from '@plumbline/read-models';
import { knownFacts, policies, records, slices, views } from './slices';

/** Where a ledger keeps its facts and its views, and by which clock it goes. */
export interface Keeping {
  readonly store: EventStore;
  readonly database: ViewDatabase;
  /** Where several nodes share the views: whose turn it is to keep them. */
  readonly joint?: JointViews;
  readonly clock: Clock;
  /** Sessions, tokens and the audit trail: what may not be in the log, or leaves no fact there. */
  readonly access: AccessDatabase;
  /** Seals secrets that must be read again; forgotten with the process where none is given. */
  readonly keys?: Keys;
  /** What keeps patient data out; it is refused where nothing is said. */
  readonly patientData?: PatientDataGuard;
  /** What else to let go when the ledger is closed. */
  readonly release?: () => void;
}

/** Closes the ledger when nothing is served any more: who acts first, the log last. */
class Closing implements OnApplicationShutdown {
  constructor(
    private readonly runner: Runner,
    private readonly sweeper: Sweeper,
    private readonly keeping: Keeping,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    const { store, database, joint, access, release } = this.keeping;
    await this.sweeper.stop();
    await this.runner.stop();
    await (joint?.close() ?? database.destroy());
    await access.destroy();
    await store.close();
    release?.();
  }
}

/** The ledger without any delivery: event log, commands, views and all slices. */
@Global()
@Module({})
export class LedgerModule {
  static on(keeping: Keeping): DynamicModule {
    const { store, database, joint, access, keys = Keys.forNow(), clock } = keeping;
    return {
      module: LedgerModule,
      imports: [
        EventSourcingModule,
        AccessModule.on(access, keys),
        ReadModelsModule.with({ views, records, database, joint, known: knownFacts }),
        ...slices.map((slice) => slice.module),
      ],
      providers: [
        { provide: EventStore, useValue: store },
        { provide: Clock, useValue: clock },
        { provide: PatientDataGuard, useValue: keeping.patientData ?? new PatientDataGuard() },
        {
          provide: Closing,
          inject: [Runner, Sweeper],
          useFactory: (runner: Runner, sweeper: Sweeper) => new Closing(runner, sweeper, keeping),
        },
        {
          provide: Sweeper,
          inject: [Views, Runner, CommandBus],
          useFactory: (reader: Views, runner: Runner, bus: CommandBus) =>
            new Sweeper(policies, reader, runner, bus, clock),
        },
      ],
      exports: [EventStore, Clock, PatientDataGuard, Sweeper],
    };
  }
}
