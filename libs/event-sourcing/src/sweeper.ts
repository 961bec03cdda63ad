import { Logger } from '@nestjs/common';
import type { CommandBus } from '@nestjs/cqrs';
import {
  idFrom,
  KnownError,
  later,
  Unavailable,
  type Clock,
  type Position,
} from '@plumbline/event-store';
import type { Runner, Views } from '@plumbline/read-models';
import { LRUCache } from 'lru-cache';
import { setTimeout as sleep } from 'node:timers/promises';
import { asCaller } from './caller';
import type { CommandReceipt } from './command-pipeline';
import { toCommand } from './mutations';
import type { Policy, Waiting } from './policy';

const EVERY_MS = 1_000;
const REMEMBERED = 10_000;

/**
 * Gives the commands of what has fallen due. The command's id follows from the policy, the record and
 * the due time, so that a repetition, also after a crash, does nothing twice.
 */
export class Sweeper {
  private readonly logger = new Logger('Policies');
  private readonly stopping = new AbortController();
  /** What was given or refused already; the log would answer the same, but need not be asked. */
  private readonly settled = new LRUCache<string, true>({ max: REMEMBERED });
  private sweeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly policies: readonly Policy[],
    private readonly views: Views,
    private readonly runner: Runner,
    private readonly bus: CommandBus,
    private readonly clock: Clock,
  ) {}

  /** Sweeps again and again until it is stopped; of several nodes only the one that keeps the views. */
  start(): void {
    this.sweeping = this.loop();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.sweeping;
  }

  /**
   * Gives every command that is due by now, as all that was recorded says, and those that follow from
   * them; answers how many.
   */
  async sweep(): Promise<number> {
    await this.runner.caughtUp();
    let given = 0;
    for (let more = 1; more > 0; given += more) {
      more = 0;
      for (const policy of this.policies) more += await this.sweepOne(policy);
    }
    return given;
  }

  private async sweepOne(policy: Policy): Promise<number> {
    const moment = { program: undefined, today: this.clock.today() };
    const waiting = await this.views.whole.until(policy.view, moment, this.clock.now());
    const news = waiting.filter((due) => !this.settled.has(commandIdOf(policy, due)));
    const kept: Position[] = [];
    for (const due of news) {
      const position = await this.give(policy, due);
      if (position) kept.push(position);
    }
    if (kept.length > 0) await this.runner.reached(kept.reduce(later));
    return kept.length;
  }

  /** What breaks here is told and tried again at the next sweep; all else that is due goes on. */
  private async give(policy: Policy, due: Waiting): Promise<Position | undefined> {
    const commandId = commandIdOf(policy, due);
    this.settled.set(commandId, true);
    try {
      const { input, said } = policy.then(due as never);
      const command = toCommand(input, { program: due.program, ...said, commandId });
      const caller = { actor: `policy:${policy.name}`, trusted: true, unattended: true };
      const receipt = await asCaller(caller, () => this.bus.execute(command));
      return (receipt as CommandReceipt).position;
    } catch (error) {
      const what = `${policy.name} for ${due.program}/${due.id}`;
      if (error instanceof KnownError && !(error instanceof Unavailable)) {
        this.logger.warn(`${what}: ${error.message}`);
      } else {
        this.settled.delete(commandId);
        this.logger.error(`${what} is tried again: ${String(error)}`);
      }
      return undefined;
    }
  }

  private async loop(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      if (this.runner.keeps) {
        await this.sweep().catch((error: unknown) =>
          this.logger.error(error instanceof KnownError ? error.message : error),
        );
      }
      await sleep(EVERY_MS, undefined, { signal: this.stopping.signal }).catch(() => {});
    }
  }
}

function commandIdOf(policy: Policy, { program, id, dueAt }: Waiting): string {
  return idFrom(program, `${policy.name}/${id}/${dueAt}`);
}
