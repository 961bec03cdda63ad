import type { DeskQuery } from './desk.document';

/** Something on a desk, and in whose name it is there. */
export type DeskItem = DeskQuery['program']['desk'][number] & { readonly voice: string };

/** What lies together on a desk. */
export type Heap = 'owed' | 'answers' | 'owedToMe' | 'raised';

/** The heaps, and what lies on each. */
export const heaps: Readonly<Record<Heap, readonly DeskItem['kind'][]>> = {
  answers: ['reply', 'acceptance', 'vote', 'acknowledgement'],
  owed: ['owe', 'milestone', 'benefit'],
  owedToMe: ['owedToMe'],
  raised: ['raised'],
};

/** Whether somebody waits for an answer. */
export const asksAnAnswer = ({ kind }: DeskItem): boolean => heaps.answers.includes(kind);

const byUrgency = (a: DeskItem, b: DeskItem): number =>
  Number(b.overdue) - Number(a.overdue) ||
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
  a.id.localeCompare(b.id);

/** The desks of several names as one: each thing once, under the first name, the most urgent first. */
export function mergedDesks(
  desks: readonly { readonly voice: string; readonly items: DeskQuery['program']['desk'] }[],
): DeskItem[] {
  const seen = new Map<string, DeskItem>();
  for (const { voice, items } of desks) {
    for (const item of items) if (!seen.has(item.id)) seen.set(item.id, { ...item, voice });
  }
  return [...seen.values()].toSorted(byUrgency);
}
