import { isProviderNumber, isVehicleNumber } from './check-digits';
import { matches, type Detector } from './detector';

const SSN =
  /(?<![\w+]|\d[ ._/~-])(?!000|666|9)\d{3}(?<gap> ?[._/~-]{1,2} ?| {1,2})(?!00)\d{2}\k<gap>(?!0000)\d{4}(?![\w]|[ ._/~-]\d)/dgi;
const LETTER = '[ac-hjkmnp-rt-y]';
const MBI = new RegExp(
  [
    `(?<![a-z0-9])[1-9]${LETTER}(?:${LETTER}|\\d)\\d[ ._/~-]{0,3}${LETTER}(?:${LETTER}|\\d)\\d`,
    `[ ._/~-]{0,3}${LETTER}{2}\\d{2}(?![a-z0-9])`,
  ].join(''),
  'dgi',
);
const VIN = /(?<![a-z0-9])(?=\d{0,11}[a-z])[a-hj-npr-z0-9]{13}\d{4}(?![a-z0-9])/dgi;
const NPI = /(?<![\w.+-])[12]\d{9}(?![\w-]|\.\d)/dg;
const UDI = /\(01\) ?\d{14}(?: ?\((?:1[017]|21)\) ?[\w/-]{1,20}){1,4}/dgi;

/** Numbers that are known by their form, whatever stands around them. */
export const numbers: readonly Detector[] = [
  (plain) => matches('social security number', SSN, plain),
  (plain) => matches('Medicare number', MBI, plain),
  (plain) => matches('vehicle number', VIN, plain, ([vin]) => isVehicleNumber(vin)),
  (plain) => matches('device number', UDI, plain),
  (plain) => matches('provider number', NPI, plain, ([npi]) => isProviderNumber(npi)),
];
