import { Logger } from '@nestjs/common';
import { Unavailable } from '@plumbline/event-store';
import { setTimeout as sleep } from 'node:timers/promises';
import { TakenOver, type Guard } from './guard';
import type { Epoch, Lease } from './lease';
import { ViewsAway } from './views-away';
import { afterFailure, WAITS } from './waits';

const PARTS = 3;

/** A time in which this node keeps the views; the signal says when it is over. */
export interface Term {
  readonly guard: Guard;
  readonly signal: AbortSignal;
}

/** What is done in a term, and who is told that it broke. */
export interface Duty {
  readonly keep: (term: Term) => Promise<void>;
  readonly broke: (error: Error) => void;
}

/** Holds a lease whenever it can be had, and renews it for as long as the duty of the term is done. */
export class Tenure {
  private readonly logger = new Logger('Lease');
  private readonly every: number;

  constructor(private readonly lease: Lease) {
    this.every = lease.lasts / PARTS;
  }

  /**
   * Again and again, until the signal says stop; a duty that broke leaves others the first chance. Who
   * seizes it does not wait for the end of another's term.
   */
  async serve(duty: Duty, signal: AbortSignal, seize = false): Promise<void> {
    for (let now = seize; !signal.aborted; now = false) {
      const epoch = await this.lease.take(now).catch(() => undefined);
      const done = epoch === undefined || (await this.term(epoch, duty, signal));
      await sleep(done ? WAITS.asked : afterFailure(this.lease.lasts), undefined, {
        signal,
      }).catch(() => {});
    }
  }

  /** Does something in a term of its own; refused while a node keeps the views. */
  async once<Result>(work: (guard: Guard) => Promise<Result>): Promise<Result> {
    await this.lease.prepare();
    const epoch = await this.lease.take();
    if (epoch === undefined) throw new Unavailable(keptBy(await this.lease.host()));
    const over = new AbortController();
    const renewing = this.renew(epoch, over);
    try {
      return await work(this.lease.guard(epoch));
    } catch (error) {
      if (error instanceof TakenOver) throw new Unavailable(keptBy(await this.lease.host()));
      throw error;
    } finally {
      over.abort();
      await renewing;
      await this.lease.release(epoch).catch(() => {});
    }
  }

  /** One term; answers whether it ended without a failure. */
  private async term(epoch: Epoch, duty: Duty, signal: AbortSignal): Promise<boolean> {
    this.logger.log(`This node keeps the views (term ${epoch}).`);
    const over = new AbortController();
    const renewing = this.renew(epoch, over);
    try {
      await duty.keep({
        guard: this.lease.guard(epoch),
        signal: AbortSignal.any([signal, over.signal]),
      });
      return true;
    } catch (error) {
      if (error instanceof TakenOver || error instanceof ViewsAway) return true;
      duty.broke(error as Error);
      return false;
    } finally {
      over.abort();
      await renewing;
      await this.lease.release(epoch).catch(() => {});
    }
  }

  /** Until the term is over; it is over, too, where nobody can say for too long whether it is. */
  private async renew(epoch: Epoch, over: AbortController): Promise<void> {
    for (let until = performance.now() + this.lease.lasts; !over.signal.aborted;) {
      await sleep(this.every, undefined, { signal: over.signal }).catch(() => {});
      if (over.signal.aborted) return;
      const held = await this.lease.renew(epoch).catch(() => undefined);
      if (held) until = performance.now() + this.lease.lasts;
      if (held === false || performance.now() > until) {
        this.logger.warn(
          `Term ${epoch} is over: the lease was ${held === false ? 'lost' : 'not renewed in time'}.`,
        );
        over.abort();
      }
    }
  }
}

function keptBy(host = 'another node'): string {
  return (
    `A server keeps these views: ${host}. Stop all servers, then say this again; after one that was ` +
    `killed, in ten seconds.`
  );
}
