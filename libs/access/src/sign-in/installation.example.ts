import { Global, Logger, Module, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { Clock, EventStore, MemoryEventStore } from '@plumbline/event-store';
import {
  CommandGate,
  EventSourcingModule,
  toCommand,
  type Command,
  type CommandReceipt,
} from '@plumbline/event-sourcing';
import { AddSite, CharterProgram, programsSlice } from '@plumbline/programs';
import {
  openSqliteViews,
  ReadModelsModule,
  Runner,
  Sight,
  Views,
  WholeSight,
} from '@plumbline/read-models';
import { openAccessDatabase, type AccessDatabase } from '../access-database';
import { accountIdOf } from '../account-id';
import * as accountInputs from './accounts.inputs';
import { ApiTokens } from './api-tokens';
import { keepCookie, SESSION_COOKIE } from './cookies';
import { Identities, type Signed } from './identities';
import { Installation } from './installation';
import { BeginLedger } from './ledger.inputs';
import { Sessions } from './sessions';
import { signInSlice } from './sign-in.module';
import { MapGroup, UnmapGroup } from './groups.inputs';
import { IssueToken, RevokeToken } from './tokens.inputs';

const inputs = {
  ...accountInputs,
  AddSite,
  BeginLedger,
  CharterProgram,
  IssueToken,
  MapGroup,
  RevokeToken,
  UnmapGroup,
};

/** Lets every command pass: who may give which is not what these tests are about. */
class OpenGate extends CommandGate {
  async admit(): Promise<void> {}
  async refused(): Promise<void> {}
}

/** An installation behind the real CommandBus, for one test. */
export class InstallationExample {
  readonly sessions: Sessions;
  readonly tokens: ApiTokens;
  readonly identities: Identities;

  private constructor(
    readonly clock: Clock,
    readonly store: EventStore,
    readonly access: AccessDatabase,
    private readonly app: { get<Part>(token: Type<Part>): Part; close(): Promise<void> },
    private readonly release: () => Promise<void>,
  ) {
    this.sessions = new Sessions(access, clock);
    this.tokens = new ApiTokens(access, this.bus, clock);
    this.identities = new Identities(this.installation, this.sessions, this.tokens, clock);
  }

  static async open(file = ':memory:'): Promise<InstallationExample> {
    Logger.overrideLogger(false);
    const clock = new Clock();
    clock.pretend('2026-03-01T10:00:00.000Z');
    const store = new MemoryEventStore(clock);
    const database = openSqliteViews(':memory:');
    const access = await openAccessDatabase(file);
    const slices = [programsSlice, signInSlice];
    const views = slices.flatMap((slice) => slice.views);
    const records = slices.flatMap((slice) => slice.records);
    const app = await Test.createTestingModule({
      imports: [
        keeping(store, clock),
        EventSourcingModule,
        ReadModelsModule.with({ views, records, database }),
        ...slices.map(({ module }) => module),
      ],
    }).compile();
    await app.init();
    await app.get(Runner).start();
    return new InstallationExample(clock, store, access, app, async () => {
      await app.get(Runner).stop();
      await database.destroy();
      await access.destroy();
      await store.close();
    });
  }

  get bus(): CommandBus {
    return this.app.get(CommandBus);
  }

  get installation(): Installation {
    return this.app.get(Installation);
  }

  get views(): Views {
    return this.app.get(Views);
  }

  /** Gives a command, made of what was said, through the CommandBus. */
  give(name: keyof typeof inputs, said: object): Promise<CommandReceipt> {
    return this.bus.execute(toCommand<Command>(inputs[name], said));
  }

  /** Opens an account and answers its id. */
  async opened(name: string, email = `${name.toLowerCase()}@hospital.example`): Promise<string> {
    await this.give('OpenAccount', { name, email });
    return accountIdOf(email);
  }

  /** A session of an account, as the browser keeps it. */
  async signedIn(account: string): Promise<string> {
    const { generation } = await this.installation.account(account);
    return this.sessions.begin(account, generation);
  }

  /** Who asks with a session. */
  bySession(secret: string): Promise<Signed | undefined> {
    const cookie = keepCookie(SESSION_COOKIE, secret).split(';')[0];
    return this.identities.identify({ headers: { cookie } });
  }

  /** Who asks with a token. */
  byToken(secret: string): Promise<Signed | undefined> {
    return this.identities.identify({ headers: { authorization: `Bearer ${secret}` } });
  }

  /** Issues a token of an account. */
  issued(account: string, said: object = {}) {
    const good = { account, name: 'Nightly export', access: 'read', expiresOn: '2026-06-01' };
    return this.tokens.issue(toCommand(IssueToken, { ...good, ...said }));
  }

  /** Time goes on. */
  pass(minutes: number): void {
    const later = Date.parse(this.clock.now()) + minutes * 60_000;
    this.clock.pretend(new Date(later).toISOString());
  }

  async close(): Promise<void> {
    await this.release();
    await this.app.close();
  }
}

function keeping(store: EventStore, clock: Clock) {
  @Global()
  @Module({
    providers: [
      { provide: EventStore, useValue: store },
      { provide: Clock, useValue: clock },
      { provide: CommandGate, useClass: OpenGate },
      { provide: Sight, useClass: WholeSight },
    ],
    exports: [EventStore, Clock, CommandGate, Sight],
  })
  class Keeping {}
  return Keeping;
}
