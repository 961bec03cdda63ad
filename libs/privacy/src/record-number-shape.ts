import { matches, type Detector } from './detector';

const SHAPE = /^[A-Za-z0-9 ./-]{5,20}$/;
const FEWEST_DIGITS = 4;

/**
 * Finds a site's own record numbers by their shape: 9 stands for a digit, A for a letter, all else for
 * itself, so `E9999999` finds E1234567. Undefined where the shape is none.
 */
export function recordNumbersLike(shape: string): Detector | undefined {
  if (!SHAPE.test(shape) || shape.split('9').length <= FEWEST_DIGITS) return undefined;
  const signs = [...shape].map((sign) => {
    if (sign === '9') return '\\d';
    if (sign === 'A') return '[a-z]';
    return /[a-z0-9]/i.test(sign) ? sign : '[ ./-]?';
  });
  const pattern = new RegExp(`(?<![a-z0-9])${signs.join('')}(?![a-z0-9])`, 'dgi');
  return (plain) => matches('medical record number', pattern, plain);
}
