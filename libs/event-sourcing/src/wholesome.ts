import { Invalid } from '@plumbline/event-store';

const DEEPEST = 32;
const LONGEST = 20_000;
const LONGEST_KEY = 100;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\u007f\ufffe\uffff]/;

/**
 * Refuses what no store and no screen should ever meet: control characters, broken Unicode, numbers
 * that are none, hostile keys, absurd depth and length. The sentence never repeats the value.
 */
export function assertWholesome(value: unknown, path = 'input', depth = 0): void {
  if (depth > DEEPEST) throw new Invalid(`"${path}" is nested deeper than ${DEEPEST} levels.`);
  if (typeof value === 'string') assertText(value, path);
  else if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Invalid(`"${path}" must be a finite number.`);
  } else if (
    typeof value === 'bigint' ||
    typeof value === 'function' ||
    typeof value === 'symbol'
  ) {
    throw new Invalid(`"${path}" must be text, a number, true, false, a list or an object.`);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => assertWholesome(item, `${path}[${index}]`, depth + 1));
  } else if (value !== null && typeof value === 'object') {
    for (const key of Reflect.ownKeys(value)) {
      if (typeof key === 'symbol' || !isWholesomeKey(key)) {
        throw new Invalid(`"${path}" has a field with a name that is not allowed.`);
      }
      assertWholesome((value as Record<string, unknown>)[key], `${path}.${key}`, depth + 1);
    }
  }
}

function isWholesomeKey(key: string): boolean {
  return (
    key.length <= LONGEST_KEY &&
    key.isWellFormed() &&
    !CONTROLS.test(key) &&
    !FORBIDDEN_KEYS.has(key)
  );
}

function assertText(text: string, path: string): void {
  if (text.length > LONGEST) {
    throw new Invalid(`"${path}" is longer than ${LONGEST} characters; attach a link instead.`);
  }
  if (!text.isWellFormed()) throw new Invalid(`"${path}" has broken Unicode (a lone surrogate).`);
  if (CONTROLS.test(text)) {
    throw new Invalid(`"${path}" has a control character; only line breaks and tabs are allowed.`);
  }
}
