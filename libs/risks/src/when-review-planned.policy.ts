import type { BenefitEvents } from '@plumbline/benefits';
import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import type { Day } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import { dayOf, recordId } from '@plumbline/read-models';
import { aboutOf, derivedFlag, NEVER } from './derived-flag';
import { RaiseDerivedFlag } from './flag-raising.inputs';
import type { FlagEvents } from './flag.events';

/** A benefit with the days of its reviews that were neither held nor told. */
interface Reviewed extends Waiting {
  readonly benefit: string;
  readonly title: string;
  readonly ahead: readonly Day[];
}

/** A benefit review that is not held on its day is how goals are forgotten after the go-live. */
export const whenReviewPlanned = policy<Reviewed, BenefitEvents & FlagEvents>({
  name: 'overdueReviews',
  key: (event) => {
    if (event.type !== 'RedFlagRaised') return recordId(event);
    const about = aboutOf('reviewDue', event.data as FlagEvents['RedFlagRaised']);
    return about?.slice(0, about.lastIndexOf('/')) ?? event.stream;
  },
  on: {
    PromiseRecorded: ({ title }, _, event) => {
      const benefit = recordId(event);
      return { id: benefit, program: event.program, dueAt: NEVER, benefit, title, ahead: [] };
    },
    BenefitProfiled: ({ reviewsOn }, before) =>
      before && next({ ...before, ahead: [...reviewsOn].sort() }),
    BenefitReviewed: (_, before, event) =>
      before && next({ ...before, ahead: before.ahead.filter((day) => day > dayOf(event)) }),
    BenefitRetired: (_, before) => before && next({ ...before, ahead: [] }),
    RedFlagRaised: (raised, before) =>
      before && aboutOf('reviewDue', raised) === before.id
        ? next({ ...before, ahead: before.ahead.slice(1) })
        : before,
  },
  then: ({ program, id, title, ahead }) => {
    const flag = derivedFlag(program, 'reviewDue', id, {
      seen: `The review of "${title}" was planned for ${ahead[0]}, and was not held.`,
      threatens: `The benefit "${title}"`,
      factor: 'executiveOwnership',
      category: 'goalDrift',
      severity: 'moderate',
    });
    return react(RaiseDerivedFlag, flag);
  },
});

/** Due when the day of the next review has passed. */
function next(benefit: Reviewed): Reviewed {
  const [first] = benefit.ahead;
  if (!first) return { ...benefit, id: benefit.benefit, dueAt: NEVER };
  const dueAt = `${addDays(first, 1)}T00:00:00.000Z`;
  return { ...benefit, id: `${benefit.benefit}/${first}`, dueAt };
}
