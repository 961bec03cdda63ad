import fc from 'fast-check';

/** Draws from fast-check one thing at a time, so that a request can be built along the schema. */
export interface Choice {
  /** A whole number below a limit. */
  below(limit: number): number;
  one<Item>(items: readonly Item[]): Item;
  /** True so many times of a hundred. */
  chance(percent: number): boolean;
  bytes(): Uint8Array;
  text(): string;
}

/** An arbitrary of whatever is built with choices. */
export function built<Thing>(build: (choice: Choice) => Thing): fc.Arbitrary<Thing> {
  return fc.gen().map((draw) => {
    const below = (limit: number) => draw(fc.nat, { max: Math.max(0, limit - 1) });
    return build({
      below,
      one: (items) => items[below(items.length)]!,
      chance: (percent) => below(100) < percent,
      bytes: () => draw(fc.uint8Array, { maxLength: 400 }),
      text: () => draw(fc.string, { unit: 'binary', maxLength: 60 }),
    });
  });
}
