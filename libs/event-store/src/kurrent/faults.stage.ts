import { Clock } from '../clock';
import { setStage, type Stage } from '../contract/stage';
import { BROKEN_RULE } from './double/broken-rule';
import { Double, type DoubleOptions } from './double/double';
import { KurrentEventStore } from './kurrent.event-store';
import type { Patience } from './patience';

/** Short pauses and many tries, so that a test waits for what happens and never for the time. */
const PATIENCE: Patience = { call: 20_000, tries: 50, pause: 5, longestPause: 20 };

/** A double, a store on it, and what is left to do when the test is over. */
export class FaultStage {
  private readonly ends: (() => unknown)[] = [];

  async double(options: DoubleOptions = {}): Promise<Double> {
    const double = await Double.start({ broken: BROKEN_RULE, ...options });
    this.ends.unshift(() => double.stop());
    return double;
  }

  async store(url: string, patience: Partial<Patience> = {}): Promise<KurrentEventStore> {
    const whole = { ...PATIENCE, ...patience };
    const store = await KurrentEventStore.open({ url, clock: new Clock(), patience: whole });
    this.ends.unshift(() => store.close());
    return store;
  }

  async set(double: Double, patience: Partial<Patience> = {}): Promise<Stage> {
    return setStage(await this.store(double.url(), patience), new Clock());
  }

  async strike(): Promise<void> {
    for (const end of this.ends.splice(0)) await end();
  }
}
