import type { RecordedEvent } from '@plumbline/event-store';
import type { DigestItem, Digest } from './digest.documents';
import { HEADINGS, type Heading } from './digest.words';
import { recordOf } from './record-of';
import { sentenceOf } from './sentences';

/** The name of a record of a kind. */
export type NameBook = (kind: string, id: string) => string;

type Placed = DigestItem & { readonly heading: Heading };

/** What facts amount to as an executive would read it: what matters most first, then the latest. */
export function digestOf(
  facts: readonly RecordedEvent[],
  name: NameBook,
  shownOfEach: number,
): Digest {
  const items = facts.flatMap((fact) => itemOf(fact, name)).sort(byWeight);
  const groups = HEADINGS.map((heading) => {
    const all = items.filter((item) => item.heading === heading);
    return { heading, count: all.length, items: all.slice(0, shownOfEach) };
  });
  return {
    count: items.length,
    urgent: items.filter(({ urgent }) => urgent),
    groups: groups.filter(({ count }) => count > 0),
  };
}

function itemOf(fact: RecordedEvent, name: NameBook): Placed[] {
  const record = recordOf(fact);
  const who = (id: string | undefined) => (id ? name('stakeholder', id) : 'somebody');
  const said = sentenceOf(fact.type, fact.data, { it: name(record.kind, record.id), who, name });
  if (!said) return [];
  const { heading, text, weight } = said;
  const { recordedAt, effectiveAt, position } = fact;
  const effectiveOn = effectiveAt.slice(0, 10);
  const urgent = weight === 0;
  return [{ heading, text, weight, urgent, recordedAt, effectiveOn, position, record }];
}

function byWeight(one: DigestItem, other: DigestItem): number {
  return one.weight - other.weight || (one.position > other.position ? -1 : 1);
}
