import type { ChangesQuery } from './changes.document';

/** A fact as it stands in the list. */
export type ListedFact = ChangesQuery['program']['changes']['nodes'][number];

/** The kinds of record that have a history of their own to open. */
const OPENED = new Set([
  'benefit',
  'checklist',
  'commitment',
  'decision',
  'flag',
  'gate',
  'measure',
  'member',
  'milestone',
  'program',
  'risk',
  'stakeholder',
  'training',
]);

/** The kinds of record by which the facts can be looked through. */
export const kinds = [...OPENED]
  .filter((kind) => kind !== 'milestone')
  .concat('plan', 'group')
  .sort();

const textIn = (data: ListedFact['data'], ...names: readonly string[]) =>
  names.map((name) => data[name]).find((value): value is string => typeof value === 'string');

/** The record to open from a fact: a fact of the plan is about one of its milestones. */
export function recordOf({ record, data }: ListedFact): { kind: string; id: string } | undefined {
  const milestone = textIn(data, 'milestone');
  if (record.kind === 'plan') return milestone ? { kind: 'milestone', id: milestone } : undefined;
  return OPENED.has(record.kind) ? record : undefined;
}

/** What the thing is called that a fact is about, as far as the fact itself says it. */
export function nameIn(fact: ListedFact): string {
  const { id } = recordOf(fact) ?? fact.record;
  return textIn(fact.data, 'name', 'title', 'question', 'seen') ?? id;
}
