/** The least and the greatest of the numbers that are there; safe for very many. */
export function extentOf(
  values: readonly (number | null | undefined)[],
): [number, number] | undefined {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value === null || value === undefined) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return least > most ? undefined : [least, most];
}

/** An extent with some air above and below, and never of no height. */
export function roomy([least, most]: [number, number], air = 0.08): [number, number] {
  const margin = (most - least || Math.abs(most) || 1) * air;
  return [least - margin, most + margin];
}

/** The sum of what is there. */
export const sumOf = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
