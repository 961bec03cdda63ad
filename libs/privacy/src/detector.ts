import type { IdentifierClass } from './identifier-class';

/** Where something that looks like an identifier begins and ends; never what it says. */
export interface Finding {
  readonly class: IdentifierClass;
  readonly start: number;
  readonly end: number;
}

/** Looks for identifiers in a text that is plain already; in time linear in its length. */
export type Detector = (plain: string) => Iterable<Finding>;

/** Every match of a pattern that passes a check; where the pattern has a group `it`, only that part. */
export function* matches(
  kind: IdentifierClass,
  pattern: RegExp,
  plain: string,
  holds: (match: RegExpExecArray) => boolean = () => true,
): Iterable<Finding> {
  for (const match of plain.matchAll(pattern)) {
    if (!holds(match)) continue;
    const [start, end] = match.indices?.groups?.['it'] ?? [
      match.index,
      match.index + match[0].length,
    ];
    yield { class: kind, start, end };
  }
}
