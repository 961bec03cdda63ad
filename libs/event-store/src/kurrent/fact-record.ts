import type { Instant } from '../clock';
import type { AppendMetadata, RecordedEvent } from '../event-store';
import type { PreparedAppend } from '../prepared-append';
import type { KeptRecord, NewRecord } from './driver';
import { positionAt } from './place';

/** What is kept beside the data of each fact; the names with `$` are those the database knows. */
interface FactMetadata {
  readonly program: string;
  readonly command: string;
  /** How many facts were appended together; the command's last one is found by it. */
  readonly together: number;
  readonly actor: string;
  readonly onBehalfOf?: string;
  readonly recordedAt: Instant;
  readonly effectiveAt: Instant;
  readonly schemaVersion: number;
  readonly source?: string;
  readonly $correlationId: string;
  readonly $causationId?: string;
}

/** The facts of an append as records of the database. */
export function factRecords(append: PreparedAppend, recordedAt: Instant): NewRecord[] {
  const { events, metadata } = append;
  return events.map(({ id, type, json, schemaVersion }) => ({
    id,
    type,
    data: JSON.parse(json) as object,
    metadata: factMetadata(metadata, events.length, schemaVersion, recordedAt),
  }));
}

/** Whether a record is one of ours, and no other program's that shares the database. */
export function isFact(record: KeptRecord): boolean {
  const { program, recordedAt } = (record.metadata ?? {}) as Partial<FactMetadata>;
  if (typeof program !== 'string' || typeof recordedAt !== 'string') return false;
  return record.stream.startsWith(`${program}.`);
}

/** How many facts were appended together with this one. */
export function appendedTogether(record: KeptRecord): number {
  return (record.metadata as FactMetadata).together;
}

/** When a fact was recorded. */
export function recordedAtOf(record: KeptRecord): Instant {
  return (record.metadata as FactMetadata).recordedAt;
}

/** A record of the database as the fact that it is. */
export function factOf(record: KeptRecord): RecordedEvent {
  const { id, type, stream, revision, place, data } = record;
  const metadata = record.metadata as FactMetadata;
  return {
    id,
    position: positionAt(place),
    stream,
    revision,
    type,
    data,
    schemaVersion: metadata.schemaVersion,
    program: metadata.program,
    commandId: metadata.command,
    actor: metadata.actor,
    onBehalfOf: metadata.onBehalfOf,
    recordedAt: metadata.recordedAt,
    effectiveAt: metadata.effectiveAt,
    correlation: metadata.$correlationId,
    causation: metadata.$causationId,
    source: metadata.source,
  };
}

function factMetadata(
  metadata: AppendMetadata,
  together: number,
  schemaVersion: number,
  recordedAt: Instant,
): FactMetadata {
  return {
    program: metadata.program,
    command: metadata.commandId,
    together,
    actor: metadata.actor,
    onBehalfOf: metadata.onBehalfOf,
    recordedAt,
    effectiveAt: metadata.effectiveAt ?? recordedAt,
    schemaVersion,
    source: metadata.source,
    $correlationId: metadata.correlation ?? metadata.commandId,
    $causationId: metadata.causation,
  };
}
