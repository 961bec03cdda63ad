import type { RecordedEvent } from '@plumbline/event-store';
import { isDeepStrictEqual } from 'node:util';

const FIELDS = [
  'id',
  'stream',
  'revision',
  'type',
  'schemaVersion',
  'program',
  'commandId',
  'actor',
  'onBehalfOf',
  'recordedAt',
  'effectiveAt',
  'correlation',
  'causation',
  'source',
  'data',
] as const satisfies readonly (keyof RecordedEvent)[];

/** The first field in which two facts differ; their positions are those of their logs. */
export function fieldThatDiffers(
  one: RecordedEvent,
  other: RecordedEvent,
): keyof RecordedEvent | undefined {
  return FIELDS.find((field) => !isDeepStrictEqual(one[field], other[field]));
}
