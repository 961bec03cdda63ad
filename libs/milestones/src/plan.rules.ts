import { isDay, Refused } from '@plumbline/event-sourcing';
import type { Day } from '@plumbline/event-store';
import type { PlannedMilestone, PlanState } from './plan.state';

const FIRST_DAY: Day = '1950-01-01';
const LAST_DAY: Day = '2199-12-31';

/** The milestone that a command names. */
export function named(id: string, plan: PlanState): PlannedMilestone {
  const found = plan.get(id);
  if (!found) throw new Refused(`There is no milestone "${id}" in this program; plan it first.`);
  return found;
}

/** The go-live that a command is about; where a plan has several, it must say which. */
export function theGoLive(plan: PlanState, id?: string): PlannedMilestone {
  const all = [...plan.values()].filter(({ kind }) => kind === 'goLive');
  if (all.length === 0) throw new Refused('There is no go-live in this plan; plan one first.');
  const found = id === undefined && all.length === 1 ? all[0] : all.find((each) => each.id === id);
  if (found) return found;
  const names = all.map((each) => `"${each.id}"`).join(', ');
  throw new Refused(`Say in \`goLive\` which of the go-lives is meant: ${names}.`);
}

/** What was achieved stays as it is. */
export function assertNotAchieved({ id, achievedOn }: PlannedMilestone): void {
  if (achievedOn === undefined) return;
  throw new Refused(`The milestone "${id}" was achieved on ${achievedOn}; that stays as it is.`);
}

/** Nothing is done with a suspended milestone before it is resumed. */
export function assertNotSuspended({ id, status }: PlannedMilestone): void {
  if (status !== 'suspended') return;
  throw new Refused(`The milestone "${id}" is suspended; resume it first.`);
}

/** A suspension, a resumption and an achievement come in the order in which they were true. */
export function assertNotBeforeTurn({ id, turnedOn }: PlannedMilestone, on: Day): void {
  if (turnedOn === undefined || on >= turnedOn) return;
  throw new Refused(
    `The milestone "${id}" was suspended or resumed on ${turnedOn}; ` +
      `this cannot have been true on ${on}, before it.`,
  );
}

/** A milestone depends on those that are in the plan already, so that no circle can arise. */
export function assertDependencies(id: string, dependsOn: readonly string[], plan: PlanState) {
  if (dependsOn.includes(id)) throw new Refused('A milestone cannot depend on itself.');
  const unknown = dependsOn.find((dependency) => !plan.has(dependency));
  if (unknown) {
    throw new Refused(`There is no milestone "${unknown}" to depend on; plan it first.`);
  }
}

/** A milestone is achieved after all that it depends on. */
export function assertDependenciesAchieved(
  { id, dependsOn }: PlannedMilestone,
  plan: PlanState,
  on: Day,
): void {
  const open = dependsOn.filter((dependency) => {
    const achievedOn = plan.get(dependency)?.achievedOn;
    return achievedOn === undefined || achievedOn > on;
  });
  if (open.length === 0) return;
  const names = open.map((dependency) => `"${dependency}"`).join(', ');
  throw new Refused(
    `The milestone "${id}" depends on ${names}, not achieved by ${on}; record that first.`,
  );
}

/** A day that a person can have meant. */
export function assertPlannable(day: Day): void {
  if (isDay(day) && day >= FIRST_DAY && day <= LAST_DAY) return;
  throw new Refused(`A plan names days of the calendar from ${FIRST_DAY} to ${LAST_DAY}.`);
}
