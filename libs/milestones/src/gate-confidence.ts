import type { PrivateWord } from './gate.state';

/** Fewer are not shown: with two, each knows what the other said. */
export const FEWEST_SHOWN = 3;
const LOW = 6;
const APART = 4;

/** What was said in private, as figures that name nobody. */
export interface ConfidenceFigures {
  readonly votes: number;
  readonly median: number;
  readonly below6: number;
  readonly range: number;
  readonly dissent: string[];
}

/** The figures of at least three; of fewer, nothing. The dissent stands in the order of the alphabet. */
export function confidenceOf(words: readonly PrivateWord[]): ConfidenceFigures | undefined {
  if (words.length < FEWEST_SHOWN) return undefined;
  const said = words.map(({ confidence }) => confidence).sort((a, b) => a - b);
  const middle = said.length / 2;
  const median = (said[Math.ceil(middle) - 1]! + said[Math.floor(middle)]!) / 2;
  const dissent = words.flatMap((word) => word.dissent ?? []).sort();
  return {
    votes: said.length,
    median,
    below6: said.filter((each) => each < LOW).length,
    range: said.at(-1)! - said[0]!,
    dissent,
  };
}

/** Whether the voters are so far apart that it says something by itself (domain notes 5.3, 8). */
export function disagree({ range }: ConfidenceFigures): boolean {
  return range >= APART;
}
