import type { View } from '@plumbline/read-models';
import type { StoredDocument } from './stored-view';

/** A document that is stored otherwise than the log says. */
export interface Difference {
  /** The program and the id. */
  readonly at: string;
  readonly how: string;
}

/** How a stored document differs from the one that the log makes, if it does. */
export function differenceOf(
  view: View,
  at: string,
  made: object | undefined,
  stored: StoredDocument | undefined,
): Difference | undefined {
  if (!stored) return { at, how: 'is not stored' };
  if (!made) return { at, how: 'is stored, but the log makes no such document' };
  if (stored.order !== view.order(made))
    return { at, how: 'is stored in another place of the list' };
  const json = JSON.stringify(made);
  if (stored.json === json) return undefined;
  const path = firstDifference(JSON.parse(json), parsed(stored.json));
  return path === undefined ? undefined : { at, how: `differs in ${path || 'the whole'}` };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The path of the first field in which two values differ; the order of fields is none. */
export function firstDifference(one: unknown, other: unknown, path = ''): string | undefined {
  if (Object.is(one, other)) return undefined;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other))
    return path;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = firstDifference(one[key], other[key], path ? `${path}.${key}` : key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object';
}
