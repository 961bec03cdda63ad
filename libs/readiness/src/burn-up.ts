import type { Day } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import type { Checklist } from './checklist.documents';
import type { ReadinessItem } from './item.documents';
import type { ReadinessOnDay } from './site-readiness.document';

const WEEK = 7;

/** Items on the list and items done, each week back from the day of looking to the first adoption. */
export function burnUpOf(checklists: readonly Checklist[], today: Day): ReadinessOnDay[] {
  const items = checklists.flatMap(({ workflows }) => workflows.flatMap((one) => one.items));
  const [first] = checklists.map(({ adoptedOn }) => adoptedOn).sort();
  return first ? weeksBack(first, today).map((on) => countOn(items, on)) : [];
}

function weeksBack(first: Day, today: Day): Day[] {
  const days: Day[] = [];
  for (let day = today; day > first; day = addDays(day, -WEEK)) days.unshift(day);
  return [first, ...days];
}

function countOn(items: readonly ReadinessItem[], on: Day): ReadinessOnDay {
  const listed = items.filter(({ addedOn }) => addedOn <= on);
  return { on, items: listed.length, done: listed.filter((item) => isDone(item, on)).length };
}

/** Met, or not applicable here, by evidence that counted on that day. */
function isDone({ history }: ReadinessItem, on: Day): boolean {
  const last = history.findLast(({ attestedOn }) => attestedOn <= on);
  if (!last || last.freshUntil < on) return false;
  return last.answer === 'met' || last.answer === 'notApplicable';
}
