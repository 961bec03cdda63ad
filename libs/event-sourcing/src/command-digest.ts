import { createHash } from 'node:crypto';

const ENVELOPE = new Set(['commandId', 'expectedRevision', 'noPatientData']);

/** A short digest of what a command says, without the envelope: the same again on an honest retry. */
export function digestOf(name: string, command: object): string {
  const said = Object.entries(command).filter(
    ([field, value]) => !ENVELOPE.has(field) && value !== undefined && value !== null,
  );
  return createHash('sha256')
    .update(name)
    .update(JSON.stringify(sorted(Object.fromEntries(said))))
    .digest('base64url')
    .slice(0, 16);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
