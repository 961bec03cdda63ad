/** The value of a sign in a vehicle number is its place in this row, modulo 10 (49 CFR 565.15). */
const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const VIN_CHECK = '0123456789X';

/** Whether the last digit is the check digit of those before it (Luhn, ISO/IEC 7812). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** Whether ten digits are the number of a provider: Luhn with the prefix 80840. */
export function isProviderNumber(digits: string): boolean {
  return passesLuhn(`80840${digits}`);
}

/** Whether the ninth of seventeen signs is the check digit of the others. */
export function isVehicleNumber(vin: string): boolean {
  const signs = [...vin.toUpperCase()];
  const sum = signs.reduce(
    (total, sign, index) => total + (VIN_VALUES.indexOf(sign) % 10) * VIN_WEIGHTS[index]!,
    0,
  );
  return signs[8] === VIN_CHECK[sum % 11];
}
