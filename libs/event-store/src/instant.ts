import type { Instant } from './clock';
import { Invalid } from './errors';

const SHAPE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/;

/** An instant in the one form whose texts compare as the times do; a day is its first moment. */
export function toInstant(text: string): Instant {
  const time = SHAPE.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time)) throw new Invalid(`'${text}' is not a point in time (ISO 8601, UTC).`);
  const instant = new Date(time).toISOString();
  const hasOffset = text.length > 10 && !text.endsWith('Z');
  if (instant.length !== 24 || (!hasOffset && !instant.startsWith(text.slice(0, 10)))) {
    throw new Invalid(`'${text}' is not a day of the calendar.`);
  }
  return instant;
}
