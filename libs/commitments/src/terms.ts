import type { Day } from '@plumbline/event-store';
import { Refused } from '@plumbline/event-sourcing';
import type { ChangedTerms } from './commitment.commands';
import type { Terms } from './commitment.events';

/** Refuses terms without a condition of satisfaction or with an end before the start. */
export function assertTerms({ text, conditions, dueOn }: Terms, on: Day): void {
  if (!text) throw new Refused('Say what shall be done.');
  if (conditions.length === 0) {
    throw new Refused(
      'Name at least one condition of satisfaction: how will the customer know that it is done?',
    );
  }
  if (!dueOn) throw new Refused('Say by which day it shall be done (dueOn).');
  assertNotBefore(dueOn, on);
}

/** Refuses a due date before the day on which it is set. */
export function assertNotBefore(dueOn: Day, on: Day): void {
  if (dueOn >= on) return;
  throw new Refused(
    `The due date ${dueOn} is before ${on}, the day of asking; choose a later one.`,
  );
}

/** The terms with what is said to be different; refused when nothing is. */
export function changed(terms: Terms, said: ChangedTerms, on: Day): Terms {
  const text = said.text ?? terms.text;
  const conditions = said.conditions ?? terms.conditions;
  const dueOn = said.dueOn ?? terms.dueOn;
  const same =
    text === terms.text &&
    dueOn === terms.dueOn &&
    conditions.length === terms.conditions.length &&
    conditions.every((condition, index) => condition === terms.conditions[index]);
  if (same) {
    throw new Refused('The terms are the same; change the text, a condition or the due date.');
  }
  assertTerms({ text, conditions, dueOn }, on);
  return { text, conditions, dueOn };
}

/** Refuses to enter terms whose due date has passed, and says what to do instead. */
export function assertNotPast({ dueOn }: Terms, on: Day, instead: string): void {
  if (on <= dueOn) return;
  throw new Refused(`The due date ${dueOn} has passed on ${on}; ${instead}.`);
}

/** Refuses a confidence that is not from 0 to 10. */
export function assertConfidence(confidence: number | undefined): void {
  if (confidence !== undefined && confidence >= 0 && confidence <= 10) return;
  throw new Refused('Say how confident you are that it will be done in time, from 0 to 10.');
}

/** Refuses where no reason is said. */
export function assertReason(reason: string | undefined): void {
  if (!reason?.trim()) throw new Refused('Say why: a reason is needed here.');
}
