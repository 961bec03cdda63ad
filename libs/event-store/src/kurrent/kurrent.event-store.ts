import type { Clock, Instant } from '../clock';
import { EventStore } from '../event-store';
import type {
  AppendMetadata,
  Expected,
  NewEvent,
  ReadAllOptions,
  ReadOptions,
  Receipt,
  RecordedEvent,
  Seen,
} from '../event-store';
import { refuseClosed } from '../follow';
import { toInstant } from '../instant';
import type { Position } from '../position';
import { prepareAppend } from '../prepared-append';
import { CommandClaims } from './command-claims';
import type { Driver } from './driver';
import { EventStoreDriver } from './eventstore.driver';
import { FactLog } from './fact-log';
import { FactWriter } from './fact-writer';
import { tellReading, tellWriting } from './failures';
import { KnownEnds } from './known-ends';
import { LogEnd } from './log-end';
import { type Patience, USUAL_PATIENCE } from './patience';
import { patientDriver } from './patient-driver';
import { Resubscription } from './resubscription';
import { TimeMarks } from './time-marks';

/** Where the database is, and whose time is recorded. */
export interface KurrentOptions {
  /** A connection string: `esdb://user:password@host:2113?tls=true&tlsCAFile=ca.pem`. */
  readonly url: string;
  readonly clock: Clock;
  readonly patience?: Partial<Patience>;
}

/** The event store on KurrentDB or EventStoreDB, written by any number of processes. */
export class KurrentEventStore extends EventStore {
  private readonly claims: CommandClaims;
  private readonly writer: FactWriter;
  private readonly log: FactLog;
  private readonly writing = new Set<Promise<unknown>>();
  private readonly ending = new AbortController();
  private closing?: Promise<void>;

  /** Connects, and refuses a database that does not answer. */
  static async open({ url, clock, patience }: KurrentOptions): Promise<KurrentEventStore> {
    const whole = { ...USUAL_PATIENCE, ...patience };
    const store = new KurrentEventStore(new EventStoreDriver(url, whole.call), clock, whole);
    try {
      store.writer.notBefore((await store.log.last()).recordedAt);
      return store;
    } catch (error) {
      await store.close();
      throw tellReading(error);
    }
  }

  private constructor(
    private readonly driver: Driver,
    clock: Clock,
    patience: Patience,
  ) {
    super();
    const patient = patientDriver(driver, patience);
    const end = new LogEnd(patient);
    this.claims = new CommandClaims(patient);
    const ends = new KnownEnds();
    this.writer = new FactWriter(patient, this.claims, clock, ends);
    const following = new Resubscription(patient, end, patience);
    const times = new TimeMarks(patient);
    this.log = new FactLog(patient, end, times, following, patience.tries, ends);
  }

  async append(
    stream: string,
    expected: Expected,
    events: readonly NewEvent[],
    metadata: AppendMetadata,
  ): Promise<Receipt> {
    const append = prepareAppend(stream, expected, events, metadata);
    refuseClosed(this.closed());
    const writing = this.writer.append(append);
    this.writing.add(writing);
    try {
      return await writing;
    } catch (error) {
      throw tellWriting(error);
    } finally {
      this.writing.delete(writing);
    }
  }

  read(stream: string, options: ReadOptions = {}): AsyncIterable<RecordedEvent> {
    return this.reading(() => this.log.ofStream(stream, options));
  }

  readAll(after: Position, options: ReadAllOptions = {}): AsyncIterable<RecordedEvent> {
    return this.reading(() => this.log.all(after, options, this.ending.signal));
  }

  subscribe(after: Position, signal: AbortSignal): AsyncIterable<RecordedEvent> {
    const either = AbortSignal.any([signal, this.ending.signal]);
    return this.reading(() => this.log.subscribe(after, either), signal);
  }

  async head(): Promise<Position> {
    return (await this.asked(() => this.log.last())).position;
  }

  async positionAt(instant: Instant): Promise<Position> {
    const at = toInstant(instant);
    return this.asked(() => this.log.positionAt(at));
  }

  async seen(program: string, commandId: string): Promise<Seen | undefined> {
    const claimed = await this.asked(() => this.claims.of(program, commandId));
    return claimed?.outcome === 'kept' ? claimed.seen : undefined;
  }

  /** Waits for what is being written, ends the subscriptions and lets go of the connection. */
  close(): Promise<void> {
    this.closing ??= this.shut();
    return this.closing;
  }

  private closed(): boolean {
    return this.closing !== undefined;
  }

  private async shut(): Promise<void> {
    await Promise.allSettled(this.writing);
    this.ending.abort();
    await this.driver.close();
  }

  private async asked<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    refuseClosed(this.closed());
    try {
      return await question();
    } catch (error) {
      throw tellReading(error);
    }
  }

  private async *reading(
    facts: () => AsyncIterable<RecordedEvent>,
    signal?: AbortSignal,
  ): AsyncGenerator<RecordedEvent> {
    refuseClosed(this.closed());
    if (signal?.aborted) return;
    try {
      yield* facts();
    } catch (error) {
      throw tellReading(error);
    }
  }
}
