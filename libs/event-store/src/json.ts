import { Invalid } from './errors';

/** How deep data may be nested; what is deeper, or refers to itself, is refused. */
export const MAX_DEPTH = 32;

/** The text of a value that is plain JSON; `Invalid` for anything that would read back as something else. */
export function toJson(value: unknown): string {
  check(value, 1);
  return JSON.stringify(value);
}

/** Whether every database keeps a text as it is: no NUL, no half of a surrogate pair. */
export function isKeepable(text: string): boolean {
  return !text.includes('\0') && (text as WellFormed).isWellFormed();
}

type WellFormed = string & { isWellFormed(): boolean };

function check(value: unknown, depth: number): void {
  switch (typeof value) {
    case 'string':
      if (!isKeepable(value)) throw new Invalid('A text holds a character that cannot be kept.');
      return;
    case 'number':
      if (!Number.isFinite(value)) throw new Invalid(`${value} is not a number that can be kept.`);
      return;
    case 'boolean':
      return;
    case 'object':
      if (value !== null) checkParts(value, depth);
      return;
    default:
      throw new Invalid(`The data holds a value (${typeof value}) that cannot be kept.`);
  }
}

function checkParts(value: object, depth: number): void {
  if (depth > MAX_DEPTH) {
    throw new Invalid(`The data is nested deeper than ${MAX_DEPTH} levels, or refers to itself.`);
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) check(value[index], depth + 1);
    return;
  }
  if (!isRecord(value)) {
    throw new Invalid('The data holds an object that is not plain, for example a Date or a Map.');
  }
  for (const key of Object.keys(value)) {
    if (key === '__proto__' || !isKeepable(key)) {
      throw new Invalid('The data holds a field whose name cannot be kept.');
    }
    // A field without a value is left out of the text, and reads back as a field without a value.
    const part = value[key];
    if (part !== undefined) check(part, depth + 1);
  }
}

function isRecord(value: object): value is Record<string, unknown> {
  if ('toJSON' in value) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  return Object.prototype.toString.call(value) === '[object Object]';
}
