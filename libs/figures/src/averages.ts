/**
 * The value in the middle, in the unit of the values; of an even number the mean of the two in the
 * middle. Undefined without values. Median slip in days is the median of declared day minus first
 * promised day. Source: domain notes 4.3.
 */
export function median(values: readonly number[]): number | undefined {
  refuseUnknown(values);
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) return undefined;
  return upper === lower ? upper : lower + (upper - lower) / 2;
}

/** The sum divided by the count, in the unit of the values. Undefined without values. */
export function mean(values: readonly number[]): number | undefined {
  refuseUnknown(values);
  if (values.length === 0) return undefined;
  return values.reduce((total, value) => total + value, 0) / values.length;
}

/**
 * The standard deviation of a sample (n - 1), in the unit of the values: how unsteady a series is,
 * such as the share of promises kept week by week. Undefined for fewer than two values: one value
 * says nothing about steadiness. Source: domain notes 4.3; steadiness goes with projects that keep
 * their schedule (25 Chilean projects, Last Planner).
 */
export function standardDeviation(values: readonly number[]): number | undefined {
  const middle = mean(values);
  if (middle === undefined || values.length < 2) return undefined;
  const squares = values.reduce((total, value) => total + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/** One value that is not a number would spoil the figure without a trace. */
function refuseUnknown(values: readonly number[]): void {
  const unknown = values.find((value) => !Number.isFinite(value));
  if (unknown !== undefined) {
    throw new RangeError(`Only finite numbers have an average; one of them is ${unknown}.`);
  }
}
