import type { Cluster } from './cluster';
import { processorSeconds } from './processor-time';

/** Milliseconds of the processor that a command costs in each process of a cluster. */
export type Costs = Readonly<Record<string, number>>;

/** Who is looked at: one process, or how many of the same kind that share the work. */
type Parties = Readonly<Record<string, readonly number[]>>;

const SENDERS = 'the senders of the proof';

/** What the processes of a cluster use of the processor, from when it was made until it is asked. */
export class Meter {
  private readonly before: Readonly<Record<string, number | undefined>>;

  private constructor(private readonly parties: Parties) {
    this.before = usedBy(parties);
  }

  static async on(cluster: Cluster): Promise<Meter> {
    const keeper = await cluster.keeper();
    const others = cluster.running.filter((node) => node !== keeper);
    return new Meter({
      'the node that keeps the views': [keeper.pid],
      'the other nodes together': others.map(({ pid }) => pid),
      'the double of KurrentDB': [cluster.log.pid],
      PostgreSQL: [cluster.postgres.pid],
    });
  }

  /** What so many commands cost each on the average; nothing where the system does not tell. */
  costs(commands: number): Costs {
    const after = usedBy(this.parties);
    return Object.fromEntries(
      Object.keys(after).flatMap((party) => {
        const [from, to] = [this.before[party], after[party]];
        if (from === undefined || to === undefined || commands === 0) return [];
        return [[party, Math.round(((to - from) / commands) * 10_000) / 10]];
      }),
    );
  }
}

function usedBy(parties: Parties): Record<string, number | undefined> {
  const used = Object.entries(parties).map(([party, pids]) => [party, processorSeconds(...pids)]);
  // All others are children of this process, so it is asked for its own alone.
  const { user, system } = process.cpuUsage();
  return { ...Object.fromEntries(used), [SENDERS]: (user + system) / 1e6 };
}
