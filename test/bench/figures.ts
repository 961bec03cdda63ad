/** What a figure shall reach; nothing fails if it does not. */
export type Aim = { readonly atLeast: number } | { readonly atMost: number };

/** One thing that was measured: the median of its rounds. */
export interface Figure {
  readonly name: string;
  readonly unit: '/s' | 'x' | 'ms' | 'MB' | 'bytes' | 'fields' | 'events';
  readonly value: number;
  readonly aim?: Aim;
  readonly rounds: readonly number[];
}

/** A figure of what its rounds measured. */
export function figure(
  name: string,
  unit: Figure['unit'],
  rounds: readonly number[],
  aim?: Aim,
): Figure {
  return { name, unit, value: median(rounds), aim, rounds };
}

/** How many times one thing is another: compared round by round, so that noise hits both alike. */
export function ratio(
  name: string,
  these: readonly number[],
  those: readonly number[],
  aim?: Aim,
): Figure {
  const rounds = these.map((value, round) => value / those[round]!);
  return figure(name, 'x', rounds, aim);
}

/** Whether an aim is met; undefined where there is none. */
export function isMet({ value, aim }: Figure): boolean | undefined {
  if (!aim) return undefined;
  return 'atLeast' in aim ? value >= aim.atLeast : value <= aim.atMost;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
