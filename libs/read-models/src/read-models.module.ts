import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock, EventStore } from '@plumbline/event-store';
import { AsOfDocuments } from './as-of';
import { ALL_VIEWS, FactsInSight } from './facts-in-sight';
import { Hearing } from './hearing';
import type { KnownFacts } from './known-facts';
import { LogReader } from './log-reader';
import { ProgramHistoryResolver } from './program-history.resolver';
import { RECORD_KINDS, type RecordKinds } from './record-kinds';
import { Runner } from './runner';
import type { JointViews } from './joint-views';
import { Sight } from './sight';
import { StoredDocuments } from './stored-documents';
import type { View } from './view';
import type { ViewDatabase } from './view-database';
import { Views } from './views';

/** What the read models are made of: which views, which records, and where they are kept. */
export interface ReadModelsOptions {
  readonly views: readonly View[];
  readonly records: RecordKinds;
  readonly database: ViewDatabase;
  /** Where several nodes share the database: whose turn it is to keep them. */
  readonly joint?: JointViews;
  readonly known?: KnownFacts;
}

/** Gives every slice the one way to read, and the application the runner. */
@Global()
@Module({})
export class ReadModelsModule {
  static with({ views, records, database, joint, known }: ReadModelsOptions): DynamicModule {
    return {
      module: ReadModelsModule,
      providers: [
        { provide: RECORD_KINDS, useValue: records },
        {
          provide: Runner,
          inject: [EventStore, Clock],
          useFactory: (store: EventStore, clock: Clock) =>
            new Runner(store, database, views, clock, { joint, known }),
        },
        {
          provide: Views,
          inject: [Runner, EventStore, Clock, Sight],
          useFactory: (runner: Runner, store: EventStore, clock: Clock, sight: Sight) =>
            new Views(
              new StoredDocuments(database),
              new AsOfDocuments(store, views),
              runner,
              store,
              clock,
              sight,
            ),
        },
        { provide: ALL_VIEWS, useValue: views },
        { provide: Hearing, inject: [Runner], useFactory: ({ hearing }: Runner) => hearing },
        LogReader,
        FactsInSight,
        ProgramHistoryResolver,
      ],
      exports: [Runner, Hearing, Views, LogReader, FactsInSight],
    };
  }
}
