import { isPosition } from '@plumbline/event-store';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay, isInstant } from './calendar';

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

/** A calendar day on the wire. */
export const DayScalar = textScalar('Day', 'a day of the calendar as YYYY-MM-DD.', isDay);

/** A point in time on the wire. */
export const InstantScalar = textScalar(
  'Instant',
  'a point in time as ISO 8601 with its zone, for example 2026-11-21T09:30:00Z.',
  isInstant,
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
  (text) => isPosition(text) || isDay(text) || isInstant(text),
);

/** Data of a fact, as it was recorded. */
export const FactDataScalar = new GraphQLScalarType({
  name: 'FactData',
  description: 'The data of a fact exactly as recorded.',
  serialize: (value) => value,
});
