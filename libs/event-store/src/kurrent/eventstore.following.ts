import type { AllStreamResolvedEvent, AllStreamSubscription } from '@eventstore/db-client';
import { Bell } from '../bell';
import { DriverError, type Place, type Sign } from './driver';
import { driverError } from './eventstore.failures';
import { received } from './eventstore.records';

/**
 * What a subscription of the library tells, pulled one by one: while nobody asks, nothing more is
 * fetched. A place that was reached is told only when every record before it was taken.
 */
export class Following {
  private readonly bell = new Bell();
  private failed?: DriverError;
  private reached?: Place;
  private live = false;

  /** To be given to the library; it must neither throw nor wait. */
  readonly checkpointReached = async (_: unknown, place: Place): Promise<void> => {
    this.reached = place;
    this.bell.ring();
  };

  fail(error: unknown): void {
    this.failed ??= driverError(error);
    this.bell.ring();
  }

  async *signs(
    subscription: AllStreamSubscription,
    patience: number,
    signal: AbortSignal,
  ): AsyncGenerator<Sign> {
    const confirmed = setTimeout(() => this.fail(new DriverError('passing', 'silent')), patience);
    this.listen(subscription, () => clearTimeout(confirmed));
    try {
      while (!signal.aborted) {
        const resolved = subscription.read() as AllStreamResolvedEvent | null;
        if (resolved?.event) yield { kind: 'record', record: received(resolved.event) };
        if (resolved) continue;
        if (this.failed) throw this.failed;
        const sign = this.signBetween();
        if (sign) yield sign;
        else await this.bell.next(signal);
      }
    } finally {
      clearTimeout(confirmed);
      void subscription.unsubscribe().catch(() => undefined);
      subscription.destroy();
    }
  }

  private listen(subscription: AllStreamSubscription, confirmed: () => void): void {
    subscription.on('error', (error) => this.fail(error));
    subscription.on('confirmation', confirmed);
    subscription.on('readable', () => this.bell.ring());
    subscription.on('end', () => this.fail(new DriverError('passing', 'ended')));
    subscription.on('caughtUp', () => {
      this.live = true;
      this.bell.ring();
    });
  }

  private signBetween(): Sign | undefined {
    const { reached, live } = this;
    this.reached = undefined;
    if (reached) return { kind: 'reached', place: reached };
    this.live = false;
    return live ? { kind: 'live' } : undefined;
  }
}
