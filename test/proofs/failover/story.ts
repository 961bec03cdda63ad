import { setTimeout as sleep } from 'node:timers/promises';
import { LEASE_MS } from '@plumbline/read-models';
import { faultsIn } from './check';
import type { Child } from './child';
import { Cluster, PROGRAM, type Manner } from './cluster';
import { Meter, type Costs } from './cost';
import { Journal } from './journal';
import { ask, Load, type Burden } from './load';

const NODES = 3;
const PROBE_MS = 100;
/** Longer than the policies are asked again, also on a busy machine. */
const SWEEPS_MS = 5_000;

/** What is done to a cluster under load. */
export interface Plan extends Burden {
  /** How long it runs undisturbed before each blow, in milliseconds. */
  readonly calm: number;
  /** How long is measured what a command costs, before the first blow, in milliseconds. */
  readonly steady: number;
  readonly tell: (line: string) => void;
}

/** What was found; without faults it is green. */
export interface Report {
  readonly faults: readonly string[];
  readonly acknowledged: number;
  readonly repeated: number;
  /** How many commands were answered in a second, outages included. */
  readonly perSecond: number;
  /** Milliseconds of the processor that a command cost in each process before the first blow. */
  readonly costs: Costs;
  /** Seconds until every living node took commands and showed them again, by blow. */
  readonly back: Readonly<Record<string, number>>;
}

/** A cluster under load, and the blows that it takes. */
export class Story {
  private readonly journal = new Journal();
  private readonly load: Load;
  private readonly back: Record<string, number> = {};

  private constructor(
    private readonly cluster: Cluster,
    private readonly plan: Plan,
  ) {
    this.load = new Load(cluster, this.journal, plan);
  }

  /** Tells a story on a cluster of its own, from its first command to what is left at the end. */
  static async of(
    manner: Manner,
    plan: Plan,
    blows: (story: Story) => Promise<void>,
  ): Promise<Report> {
    const cluster = await Cluster.start(NODES, manner);
    try {
      const story = new Story(cluster, plan);
      return await story.told(blows);
    } finally {
      await cluster.remove();
    }
  }

  /** kill -9 of the node that keeps the views; another one takes its place. */
  async killKeeper(): Promise<void> {
    const keeper = await this.cluster.keeper();
    await this.blow('the node that keeps the views was killed', () => keeper.kill());
    await this.cluster.addNode();
  }

  /** kill -9 of a node that does not keep the views; another one takes its place. */
  async killOther(): Promise<void> {
    const keeper = await this.cluster.keeper();
    const other = this.cluster.running.find((node) => node !== keeper)!;
    await this.blow('another node was killed', () => other.kill());
    await this.cluster.addNode();
  }

  /** PostgreSQL ends as it ends in a crash, and starts again. */
  async restartPostgres(): Promise<void> {
    await this.blow('PostgreSQL was restarted', async () => {
      await this.cluster.postgres.stop('SIGQUIT');
      await this.cluster.postgres.start();
    });
  }

  /** The node that keeps the views is stopped for longer than its lease, and wakes up with work to do. */
  async pauseKeeper(): Promise<void> {
    const keeper = await this.cluster.keeper();
    const others = this.cluster.running.filter((node) => node !== keeper);
    // So that it sleeps between two transactions, with facts waiting at its door.
    this.load.pause(true);
    await this.shown(this.cluster.running);
    await sleep(1_000);
    await this.blow(
      'the node that keeps the views was stopped',
      async () => {
        keeper.pause();
        this.load.pause(false);
        await sleep(LEASE_MS);
      },
      others,
    );
    await sleep(this.plan.calm);
    await this.blow('it woke up', async () => keeper.resume());
  }

  private async told(blows: (story: Story) => Promise<void>): Promise<Report> {
    const { plan, cluster, journal, load } = this;
    const startedAt = performance.now();
    load.start();
    await sleep(plan.calm);
    const costs = await this.measured();
    await blows(this);
    await sleep(plan.calm);
    await load.stop();
    const seconds = (performance.now() - startedAt) / 1000;
    await this.settled();
    const faults = await faultsIn(cluster, journal);
    const { kept, repeated } = journal;
    const perSecond = Math.round(kept.size / seconds);
    return { faults, acknowledged: kept.size, repeated, perSecond, costs, back: this.back };
  }

  /** What a command costs while nothing is in its way. */
  private async measured(): Promise<Costs> {
    const { plan, cluster, journal } = this;
    const meter = await Meter.on(cluster);
    const [before, startedAt] = [journal.kept.size, performance.now()];
    await sleep(plan.steady);
    const commands = journal.kept.size - before;
    const seconds = (performance.now() - startedAt) / 1000;
    const costs = meter.costs(commands);
    plan.tell(`${Math.round(commands / seconds)} commands a second before the first blow`);
    for (const [party, cost] of Object.entries(costs)) plan.tell(`${cost} ms a command: ${party}`);
    const sum = Object.values(costs).reduce((total, cost) => total + cost, 0);
    plan.tell(`${sum.toFixed(1)} ms of the processor a command in all`);
    return costs;
  }

  private async blow(
    name: string,
    strike: () => Promise<void>,
    nodes?: readonly Child[],
  ): Promise<void> {
    const before = this.journal.kept.size;
    const at = performance.now();
    await strike();
    await this.shown(nodes ?? this.cluster.running);
    const seconds = (performance.now() - at) / 1000;
    this.back[name] = Math.round(seconds * 10) / 10;
    const meanwhile = this.journal.kept.size - before;
    this.plan.tell(`${name}: back after ${seconds.toFixed(1)} s, ${meanwhile} commands meanwhile`);
    await sleep(this.plan.calm);
  }

  /** Resolves when a command is taken, and shown by each of some nodes. */
  private async shown(nodes: readonly Child[]): Promise<void> {
    const position = await this.load.give(undefined, () => [...nodes]);
    for (const node of nodes) await this.shows(node, position);
  }

  /** Resolves when a node answers as of a position. */
  private async shows(node: Child, after: string | undefined): Promise<void> {
    const query = 'query ($id: ID!, $after: Position) { program(id: $id, after: $after) { id } }';
    const asked = () => ask(this.cluster.authorization, node, query, { id: PROGRAM, after });
    while (!(await asked())?.data?.['program']) await sleep(PROBE_MS);
  }

  /** Resolves when the policies have nothing to do any more, and what they did is shown. */
  private async settled(): Promise<void> {
    const store = await this.cluster.openLog();
    let head = await store.head();
    for (let before = ''; before !== head; head = await store.head()) {
      before = head;
      await sleep(SWEEPS_MS);
    }
    await store.close();
    for (const node of this.cluster.running) await this.shows(node, head);
  }
}
