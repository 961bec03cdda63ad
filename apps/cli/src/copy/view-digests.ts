import { encodePosition, type Instant, type RecordedEvent } from '@plumbline/event-store';
import { foldInto, type Folded, type View } from '@plumbline/read-models';
import { createHash } from 'node:crypto';

/** All documents of each view in a few bytes, by the name of the view. */
export type Digests = ReadonlyMap<string, string>;

/**
 * The views of a log as of some moments, and at its end. Positions are those of a log, so facts are
 * numbered anew: then the documents of a copy are the same to the byte.
 */
export async function viewDigests(
  facts: AsyncIterable<RecordedEvent>,
  views: readonly View[],
  moments: readonly Instant[],
): Promise<readonly Digests[]> {
  const folds = views.map((view) => ({ view, documents: new Map() as Folded }));
  const left = [...moments];
  const taken: Digests[] = [];
  const digests = (): Digests =>
    new Map(folds.map(({ view, documents }) => [view.name, digestOf(documents)]));
  let number = 0;
  for await (const fact of facts) {
    while (left.length > 0 && fact.recordedAt > left[0]!) {
      taken.push(digests());
      left.shift();
    }
    number += 1;
    const numbered = { ...fact, position: encodePosition(number) };
    for (const { view, documents } of folds) take(view, documents, numbered);
  }
  for (let count = left.length; count >= 0; count -= 1) taken.push(digests());
  return taken;
}

/** What cannot take a fact says so in its place; a copy must fail at the same one. */
function take(view: View, documents: Folded, fact: RecordedEvent): void {
  try {
    foldInto(view, documents, fact);
  } catch {
    documents.set(`stuck ${fact.id}`, {});
  }
}

function digestOf(documents: Folded): string {
  const hash = createHash('sha256');
  for (const at of [...documents.keys()].sort()) {
    hash.update(`${at}\n${JSON.stringify(documents.get(at))}\n`);
  }
  return hash.digest('hex');
}
