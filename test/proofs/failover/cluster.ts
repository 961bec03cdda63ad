import { CommandBus } from '@nestjs/cqrs';
import { BeginLedger } from '@plumbline/access';
import { Person } from '@plumbline/cases';
import { asCaller, toCommand } from '@plumbline/event-sourcing';
import { Clock, KurrentEventStore, type EventStore } from '@plumbline/event-store';
import { CharterProgram } from '@plumbline/programs';
import { DefineMeasure } from '@plumbline/measures';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '../../../apps/api/src/create-api';
import { ledgerInFolder } from '../../../apps/api/src/ledger-in-folder';
import { PostgresServer } from '../../postgres/server';
import { Child } from './child';

/** The program of the proof, and how many measures share the load. */
export const PROGRAM = 'failover';
export const MEASURES = 200;

/** How long a node may take to say how it does. */
const PATIENCE_MS = 10_000;

export type Manner = 'fenced' | 'unfenced';

/** A log, a PostgreSQL and some api nodes, each in a process of its own, on this machine. */
export class Cluster {
  readonly nodes: Child[] = [];
  authorization = '';
  private readonly scratch = mkdtempSync(join(tmpdir(), 'plumbline-failover-'));

  private constructor(
    readonly log: Child,
    readonly postgres: PostgresServer,
    private readonly manner: Manner,
  ) {}

  static async start(count: number, manner: Manner): Promise<Cluster> {
    const log = await Child.start('log-process.ts');
    const cluster = new Cluster(log, await PostgresServer.start(), manner);
    try {
      await cluster.prepare();
      while (cluster.nodes.length < count) await cluster.addNode();
      return cluster;
    } catch (error) {
      await cluster.remove();
      throw error;
    }
  }

  /** The address of the views. */
  get views(): string {
    return this.postgres.address();
  }

  /** The nodes that a proxy would send somebody to. */
  get running(): Child[] {
    return this.nodes.filter((node) => node.lives && !node.paused);
  }

  async addNode(): Promise<void> {
    const args = [this.folder(), this.log.address, this.views, this.key, this.manner];
    this.nodes.push(await Child.start('node-process.ts', args));
  }

  /** The node that keeps the views; asked until one says so. */
  async keeper(among: readonly Child[] = this.running): Promise<Child> {
    for (;;) {
      for (const node of among) {
        const answer = await fetch(`${node.address}/health`, {
          signal: AbortSignal.timeout(PATIENCE_MS),
        }).catch(() => undefined);
        const told = (await answer?.json().catch(() => undefined)) as
          { views?: { keptHere?: boolean } } | undefined;
        if (told?.views?.keptHere) return node;
      }
    }
  }

  openLog(): Promise<EventStore> {
    return KurrentEventStore.open({ url: this.log.address, clock: new Clock() });
  }

  async remove(): Promise<void> {
    await Promise.all([...this.nodes, this.log].map((child) => child.leave()));
    await this.postgres.remove();
    rmSync(this.scratch, { recursive: true, force: true });
  }

  private get key(): string {
    return join(this.scratch, 'key');
  }

  private folder(): string {
    const folder = join(this.scratch, randomUUID());
    mkdirSync(folder);
    return folder;
  }

  /** Begins the ledger with a program, its measures, and someone who may give commands. */
  private async prepare(): Promise<void> {
    const { log, views, key } = { log: this.log.address, views: this.views, key: this.key };
    const keeping = await ledgerInFolder(this.folder(), { log, views, key });
    const app = await createApi(keeping, { quiet: true });
    const bus = app.get(CommandBus);
    await asCaller({ actor: 'proof', trusted: true }, async () => {
      await bus.execute(toCommand(BeginLedger, { mode: 'own' }));
      const goals = ['Nothing is lost'];
      await bus.execute(toCommand(CharterProgram, { id: PROGRAM, name: 'Failover', goals }));
      for (let number = 0; number < MEASURES; number += 1) {
        const named = { program: PROGRAM, id: `m${number}`, name: `Measure ${number}` };
        const defined = { unit: '%', direction: 'up', text: 'As it is counted.' };
        await bus.execute(toCommand(DefineMeasure, { ...named, ...defined }));
      }
    });
    const person = new Person(app, 'load');
    this.authorization = await person.authorization();
    await person.join(PROGRAM);
    await app.close();
  }
}
