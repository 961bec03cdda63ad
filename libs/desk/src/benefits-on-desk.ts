import type { Benefit } from '@plumbline/benefits';
import type { Day } from '@plumbline/event-store';
import type { OnDesk } from './desk-item';

const ENDED: readonly Benefit['status'][] = ['rejected', 'retired'];

/** As much of a benefit as its owner's desk shows. */
export type OwnedBenefit = Pick<
  Benefit,
  'id' | 'title' | 'owner' | 'status' | 'statusReason' | 'reviews' | 'reviewsOn'
>;

/** The benefits that a stakeholder owns, with their status and the review that is due. */
export function benefitsOnDesk(me: string, all: readonly OwnedBenefit[], today: Day): OnDesk[] {
  return all
    .filter(({ owner, status }) => owner === me && !ENDED.includes(status))
    .map((benefit): OnDesk => {
      const { id, title } = benefit;
      const dueOn = nextReview(benefit);
      const overdue = dueOn !== undefined && dueOn < today;
      const next = nextOf(benefit, dueOn, overdue);
      return { kind: 'benefit', text: title, dueOn, overdue, next, of: 'benefit', at: id };
    });
}

/** The first planned review that no review has been held for, on its day or later. */
export function nextReview({ reviews, reviewsOn }: OwnedBenefit): Day | undefined {
  if (reviews.some(({ last }) => last)) return undefined;
  const held =
    reviews
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? '';
  return [...reviewsOn].sort().find((planned) => planned > held);
}

function nextOf({ statusReason }: OwnedBenefit, dueOn: Day | undefined, overdue: boolean): string {
  if (dueOn === undefined) return statusReason;
  const review = overdue ? `A review was due on ${dueOn}` : `The next review is on ${dueOn}`;
  return `${review}. ${statusReason}`;
}
