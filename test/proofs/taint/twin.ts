import { START, streamName, streamParts, type EventStore } from '@plumbline/event-store';

/** What every text of the other program carries, and every id there. */
export const MARKS = { text: 'Quillfeather', id: 'qfid' } as const;

/** Tells a second program all that is told of the first, with a mark in every text and every id. */
export async function tellTwin(store: EventStore, program: string, twin: string): Promise<void> {
  const facts = [];
  for await (const fact of store.readAll(START, { program })) facts.push(fact);
  const ids = new Set(facts.map(({ stream }) => streamParts(stream).id));
  const marked = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(marked);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, marked(each)]));
    }
    if (typeof value !== 'string') return value;
    if (ids.has(value)) return `${MARKS.id}-${value}`;
    return /\s/.test(value) ? `${value} ${MARKS.text}` : value;
  };
  for (const [n, { stream, type, data, onBehalfOf, effectiveAt }] of facts.entries()) {
    const { kind, id } = streamParts(stream);
    if (kind === 'member') continue;
    const there = streamName(twin, kind, id === program ? twin : `${MARKS.id}-${id}`);
    const commandId = `${MARKS.id}-${n}`;
    const onBehalf = onBehalfOf && `${MARKS.id}-${onBehalfOf}`;
    const metadata = {
      program: twin,
      commandId,
      digest: commandId,
      actor: MARKS.text,
      effectiveAt,
      source: MARKS.text,
      onBehalfOf: onBehalf,
    };
    await store.append(there, 'any', [{ type, data: marked(data) as object }], metadata);
  }
}
