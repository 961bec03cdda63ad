/** More digits than a printed figure ever has, and as many as a double can keep. */
const MOST_DECIMALS = 15;

/** Digits of a double that are the figure itself; the rest is noise of binary arithmetic. */
const MEANT_DIGITS = 15;

/**
 * The value rounded to so many digits after the point, as a publication prints it: half goes away
 * from zero (1.005 is 1.01, -37.5 is -38, -0.5 is -1), and noise behind the fifteenth digit does
 * not decide. It never returns -0.
 *
 * `decimals` is a whole number from 0 to 15. Refuses what is not a finite number.
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) {
    throw new RangeError(`A figure to be rounded must be a finite number; it is ${value}.`);
  }
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) {
    throw new RangeError(
      `Digits after the point are a whole number from 0 to ${MOST_DECIMALS}; given: ${decimals}.`,
    );
  }
  if (value === 0) return 0;
  if (Number.isInteger(value)) return value;
  const size = Number(Math.abs(value).toPrecision(MEANT_DIGITS));
  const rounded = movePoint(Math.round(movePoint(size, decimals)), -decimals);
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** Moves the decimal point in the written number, where a multiplication would add noise. */
function movePoint(value: number, places: number): number {
  const { digits, exponent } = written(value);
  return Number(`${digits}e${exponent + places}`);
}

/** A number as it is written in short: its digits, and the power of ten they are taken by. */
export function written(value: number): { digits: string; exponent: number } {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return { digits, exponent: Number(exponent) };
}
