import { Global, Logger, Module, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import {
  Clock,
  EventStore,
  Forbidden,
  MemoryEventStore,
  START,
  type Receipt,
  type RecordedEvent,
} from '@plumbline/event-store';
import {
  openSqliteViews,
  ReadModelsModule,
  Runner,
  Sight,
  WholeSight,
} from '@plumbline/read-models';
import { asCaller, type Caller } from './caller';
import { CommandGate, type AskedCommand } from './command-gate';
import { commandHandlers } from './command-handlers';
import type { Command } from './command-input';
import type { CommandReceipt } from './command-pipeline';
import { EventSourcingModule } from './event-sourcing.module';
import { jar, jars, shownCoins } from './jar.example';
import * as inputs from './jars.inputs.example';
import { toCommand } from './mutations';
import { PatientDataGuard } from './patient-data-guard';

const { GiftInput: _, ...commands } = inputs;

/** The commands of a jar on the wire, by their names. */
export type JarCommandName = keyof typeof commands;

/** Lets everybody in but the one who has nothing to do here, and remembers what was refused. */
export class JarGate extends CommandGate {
  readonly turnedAway: { name: string; error: unknown }[] = [];

  async admit({ caller }: AskedCommand): Promise<void> {
    if (caller.actor === 'stranger') throw new Forbidden('Strangers have no jar here.');
  }

  async refused({ name }: AskedCommand, error: unknown): Promise<void> {
    this.turnedAway.push({ name, error });
  }
}

/** A ledger of jars behind the real CommandBus, for one test. */
export class JarShop {
  private constructor(
    readonly store: EventStore,
    readonly clock: Clock,
    private readonly app: { get<Part>(token: Type<Part>): Part; close(): Promise<void> },
    private readonly release: () => Promise<void>,
  ) {}

  static async open(
    make: (clock: Clock) => EventStore = (clock) => new MemoryEventStore(clock),
    guard = new PatientDataGuard(),
  ) {
    Logger.overrideLogger(false);
    const clock = new Clock();
    clock.pretend('2026-03-01T10:00:00.000Z');
    const store = make(clock);
    const database = openSqliteViews(':memory:');
    const app = await Test.createTestingModule({
      imports: [
        keeping(store, clock, guard),
        EventSourcingModule,
        ReadModelsModule.with({ views: [jars], records: [], database }),
      ],
      providers: commandHandlers(jar, commands, { CloseJar: shownCoins }),
    }).compile();
    await app.init();
    await app.get(Runner).start();
    const shop = new JarShop(store, clock, app, async () => {
      await app.get(Runner).stop();
      await database.destroy();
      await store.close();
    });
    await shop.begin('north');
    return shop;
  }

  /** Gives a command, made of what was said, through the CommandBus. */
  give(name: JarCommandName, said: object, caller?: Caller): Promise<CommandReceipt> {
    const command = toCommand<Command>(commands[name], { program: 'north', ...said });
    const execute = () => this.app.get(CommandBus).execute(command);
    return caller ? asCaller(caller, execute) : execute();
  }

  /** Makes a program, so that commands may name it. */
  begin(program: string): Promise<Receipt> {
    const event = { type: 'ProgramBegun', data: {} };
    const metadata = { program, commandId: 'begin', digest: 'a digest', actor: 'ana' };
    return this.store.append(`${program}.program-${program}`, 'none', [event], metadata);
  }

  /** Who lets commands in. */
  get gate(): JarGate {
    return this.app.get(CommandGate as Type<JarGate>);
  }

  /** Every fact of the jars. */
  async facts(): Promise<RecordedEvent[]> {
    const facts: RecordedEvent[] = [];
    for await (const event of this.store.readAll(START)) {
      if (event.stream.includes('.jar-')) facts.push(event);
    }
    return facts;
  }

  async close(): Promise<void> {
    await this.release();
    await this.app.close();
  }
}

function keeping(store: EventStore, clock: Clock, guard: PatientDataGuard) {
  @Global()
  @Module({
    providers: [
      { provide: EventStore, useValue: store },
      { provide: Clock, useValue: clock },
      { provide: Sight, useClass: WholeSight },
      { provide: CommandGate, useClass: JarGate },
      { provide: PatientDataGuard, useValue: guard },
    ],
    exports: [EventStore, Clock, Sight, CommandGate, PatientDataGuard],
  })
  class Keeping {}
  return Keeping;
}
