import { setImmediate } from 'node:timers';

/** What became of one job of a batch. */
export type Outcome<Result> = { readonly result: Result } | { readonly error: unknown };

/** Writes a batch as a whole: one outcome per job once it is on disk; throws if none of it is. */
export type WriteBatch<Job, Result> = (jobs: readonly Job[]) => readonly Outcome<Result>[];

/** How much may go into one batch. */
export interface BatchLimits {
  readonly jobs: number;
  readonly bytes: number;
}

interface Waiting<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Gathers what arrives in one turn and writes it together, so that many share one wait for the disk. */
export class GroupCommit<Job extends { readonly bytes: number }, Result> {
  private queue: Waiting<Job, Result>[] = [];
  private turn?: Promise<void>;

  constructor(
    private readonly write: WriteBatch<Job, Result>,
    private readonly limits: BatchLimits = { jobs: 500, bytes: 4 * 1024 * 1024 },
  ) {}

  /** Resolves or rejects once the batch of this job is on disk, or could not be. */
  add(job: Job): Promise<Result> {
    this.turn ??= this.run();
    return new Promise((resolve, reject) => this.queue.push({ job, resolve, reject }));
  }

  /** Resolves when nothing is waiting any more. */
  async settled(): Promise<void> {
    await this.turn;
  }

  private async run(): Promise<void> {
    do {
      await new Promise((next) => setImmediate(next));
      this.commit(this.take());
    } while (this.queue.length > 0);
    this.turn = undefined;
  }

  private take(): Waiting<Job, Result>[] {
    let jobs = 0;
    let bytes = 0;
    for (const { job } of this.queue) {
      bytes += job.bytes;
      if (jobs === this.limits.jobs || (jobs > 0 && bytes > this.limits.bytes)) break;
      jobs += 1;
    }
    return this.queue.splice(0, jobs);
  }

  private commit(batch: readonly Waiting<Job, Result>[]): void {
    try {
      const outcomes = this.write(batch.map(({ job }) => job));
      for (const [index, { resolve, reject }] of batch.entries()) {
        const outcome = outcomes[index]!;
        if ('result' in outcome) resolve(outcome.result);
        else reject(outcome.error);
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
