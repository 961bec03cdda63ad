/** One of the things that are compared: measures itself once and answers one number. */
export type Subject = () => Promise<number> | number;

/**
 * Measures each subject once in every round, A B C A B C, after one round that does not count; so
 * whatever else the machine does meanwhile hits all of them alike.
 */
export async function interleaved<Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  rounds: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(subjects) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const value = await subjects[name]();
      if (round > 0) measured[name].push(value);
    }
  }
  return measured;
}

/** How many milliseconds something takes. */
export async function timed(run: () => unknown): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

/** How many per second, of a count done in so many milliseconds. */
export function perSecond(count: number, milliseconds: number): number {
  return (count * 1000) / milliseconds;
}
