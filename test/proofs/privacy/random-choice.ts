import { seeded } from '../crash/random';

/** What a generator draws from: the same again for the same seed. */
export interface Dice {
  /** A whole number from one bound to the other, both included. */
  whole(least: number, most: number): number;
  /** One of some things. */
  of<Thing>(things: readonly Thing[]): Thing;
  /** So many digits. */
  digits(count: number): string;
  /** So many signs out of some. */
  signs(count: number, from: string): string;
}

/** The dice of a seed. */
export function dice(seed: number): Dice {
  const random = seeded(seed);
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const signs = (count: number, from: string) =>
    Array.from({ length: count }, () => from[whole(0, from.length - 1)]).join('');
  return {
    whole,
    signs,
    of: (things) => things[whole(0, things.length - 1)]!,
    digits: (count) => signs(count, '0123456789'),
  };
}
