import { isPosition } from '@plumbline/event-store';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function textScalar(name: string, description: string, accepts: (text: string) => boolean) {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`This is not a ${name}: ${description}`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}

function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00.000Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/** A calendar day on the wire. */
export const DayScalar = textScalar('Day', 'a day of the calendar as YYYY-MM-DD.', isCalendarDay);

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A point in time on the wire. */
export const InstantScalar = textScalar(
  'Instant',
  'a point in time as ISO 8601 with its zone, for example 2026-11-21T09:30:00Z.',
  (text) => INSTANT.test(text) && Number.isFinite(Date.parse(text)),
);

/** A position of the log on the wire. */
export const PositionScalar = textScalar(
  'Position',
  'a position as it was given by a receipt or a list of changes; nothing can be read from it.',
  isPosition,
);

/** What was known: a position of the log or a point in time. */
export const AsOfScalar = textScalar(
  'AsOf',
  'what was known: a position, a point in time as ISO 8601, or a day (its end, UTC).',
  (text) => isPosition(text) || isCalendarDay(text) || INSTANT.test(text),
);

/** Data of a fact, as it was recorded. */
export const FactDataScalar = new GraphQLScalarType({
  name: 'FactData',
  description: 'The data of a fact exactly as recorded.',
  serialize: (value) => value,
});
