import type { DeskItem } from './desk.document';

/** What a part of a desk says of an item: its id follows. */
export type OnDesk = Omit<DeskItem, 'id' | 'record'> & {
  readonly of: string;
  readonly at: string;
  /** What tells it from others of the same record. */
  readonly part?: string;
};

/** The name of a stakeholder, or the id where nobody knows it. */
export type Names = (id: string | undefined) => string;

/** An item with the id that it has on every day. */
export function deskItem({ of, at, part, ...said }: OnDesk): DeskItem {
  const id = [said.kind, of, at, part].filter((word) => word !== undefined).join('/');
  return { id, ...said, record: { kind: of, id: at } };
}

/** What is overdue first, then by the day; what has no day comes last. */
export function sorted(items: readonly DeskItem[]): DeskItem[] {
  return [...items].sort(
    (one, other) =>
      Number(other.overdue) - Number(one.overdue) ||
      inOrder(one.dueOn ?? LAST, other.dueOn ?? LAST) ||
      inOrder(one.id, other.id),
  );
}

const LAST = '9999-12-31';

/** Days and ids have no sign beyond ASCII. */
function inOrder(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
