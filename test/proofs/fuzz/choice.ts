import fc from 'fast-check';

const BYTES = fc.uint8Array({ maxLength: 400 });
const TEXTS = fc.string({ unit: 'binary', maxLength: 60 });

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

/** An arbitrary of whatever is built with choices; it does not shrink, and is the same by its seed. */
export class Built<Thing> extends fc.Arbitrary<Thing> {
  constructor(private readonly build: (choice: Choice) => Thing) {
    super();
  }

  override generate(random: fc.Random): fc.Value<Thing> {
    const below = (limit: number) => (limit <= 1 ? 0 : random.nextInt(0, limit - 1));
    const choice: Choice = {
      below,
      one: (items) => items[below(items.length)]!,
      chance: (percent) => below(100) < percent,
      bytes: () => BYTES.generate(random, undefined).value,
      text: () => TEXTS.generate(random, undefined).value,
    };
    return new fc.Value(this.build(choice), undefined);
  }

  override canShrinkWithoutContext(_: unknown): _ is Thing {
    return false;
  }

  override shrink(): fc.Stream<fc.Value<Thing>> {
    return fc.Stream.nil();
  }
}
