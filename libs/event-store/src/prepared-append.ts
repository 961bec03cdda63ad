import { Invalid } from './errors';
import { eventId } from './event-id';
import type { AppendMetadata, Expected, NewEvent } from './event-store';
import { toInstant } from './instant';
import { isKeepable, toJson } from './json';

/** The largest event, as bytes of its JSON text. */
export const MAX_EVENT_BYTES = 256 * 1024;
/** The largest append, as bytes of the JSON texts of its events. */
export const MAX_APPEND_BYTES = 1024 * 1024;
const MAX_NAME_LENGTH = 512;

/** A new event with its id and the text that will be kept. */
export interface PreparedEvent {
  readonly id: string;
  readonly type: string;
  readonly json: string;
  readonly schemaVersion: number;
}

/** An append that was found well-formed: all that a store needs to write it. */
export interface PreparedAppend {
  readonly stream: string;
  readonly expected: Expected;
  readonly events: readonly PreparedEvent[];
  readonly metadata: AppendMetadata;
  readonly bytes: number;
}

/** Checks an append and turns its data into text, before anything is looked up or written. */
export function prepareAppend(
  stream: string,
  expected: Expected,
  events: readonly NewEvent[],
  metadata: AppendMetadata,
): PreparedAppend {
  const checked = checkMetadata(metadata);
  checkStream(stream, checked.program);
  checkExpected(expected);
  const prepared = events.map((event, index) => prepareEvent(event, index, checked));
  const bytes = prepared.reduce((sum, event) => sum + Buffer.byteLength(event.json), 0);
  if (bytes > MAX_APPEND_BYTES) {
    throw new Invalid(`This is too much for one append: ${bytes} bytes, ${MAX_APPEND_BYTES} fit.`);
  }
  return { stream, expected, events: prepared, metadata: checked, bytes };
}

function prepareEvent(event: NewEvent, index: number, metadata: AppendMetadata): PreparedEvent {
  checkName('type of event', event.type);
  if (event.type.startsWith('$')) throw new Invalid(`'${event.type}' is a reserved type of event.`);
  const schemaVersion = event.schemaVersion ?? 1;
  if (!Number.isSafeInteger(schemaVersion) || schemaVersion < 1) {
    throw new Invalid(`${schemaVersion} is not a schema version.`);
  }
  if (typeof event.data !== 'object' || event.data === null) {
    throw new Invalid(`The data of '${event.type}' is not an object.`);
  }
  const json = toJson(event.data);
  const bytes = Buffer.byteLength(json);
  if (bytes > MAX_EVENT_BYTES) {
    throw new Invalid(`'${event.type}' is too large: ${bytes} bytes, ${MAX_EVENT_BYTES} fit.`);
  }
  const id = eventId(metadata.program, metadata.commandId, index);
  return { id, type: event.type, json, schemaVersion };
}

function checkMetadata(metadata: AppendMetadata): AppendMetadata {
  checkName('program', metadata.program);
  checkName('command id', metadata.commandId);
  checkName('digest', metadata.digest);
  checkName('actor', metadata.actor);
  const { onBehalfOf, correlation, causation, source, effectiveAt } = metadata;
  if (onBehalfOf !== undefined) checkName('person on whose behalf', onBehalfOf);
  if (correlation !== undefined) checkName('correlation', correlation);
  if (causation !== undefined) checkName('causation', causation);
  if (source !== undefined) checkName('source', source);
  return effectiveAt === undefined
    ? metadata
    : { ...metadata, effectiveAt: toInstant(effectiveAt) };
}

function checkStream(stream: string, program: string): void {
  checkName('stream', stream);
  if (stream.startsWith('$') || !stream.startsWith(`${program}.`)) {
    throw new Invalid(`The stream '${stream}' is not one of the program '${program}'.`);
  }
}

function checkExpected(expected: Expected): void {
  if (typeof expected !== 'number') return;
  if (!Number.isSafeInteger(expected) || expected < 0) {
    throw new Invalid(`${expected} is not a revision.`);
  }
}

function checkName(what: string, name: unknown): asserts name is string {
  if (typeof name !== 'string' || name === '') throw new Invalid(`The ${what} is missing.`);
  if (name.length > MAX_NAME_LENGTH || !isKeepable(name)) {
    throw new Invalid(`The ${what} is too long or holds a character that cannot be kept.`);
  }
}
