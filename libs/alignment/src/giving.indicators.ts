import type { Facts } from './facts';
import { partOf, sinceLast } from './indicator-source';
import type { Indicator } from './score';

const LAPSED = ['declined', 'withdrawn', 'revoked', 'cancelled'];

/** What is in it for those who take part, and whether what they concede comes back to them. */
export function givingIndicators(facts: Facts): Indicator[] {
  return [wiifmStated(facts), concessionsAnswered(facts)];
}

/** Of the organisations and departments that take part: those for whom it was said what is in it. */
function wiifmStated({ stakeholders, today }: Facts): Indicator {
  const present = stakeholders.filter(
    ({ kind, withdrawnOn }) => kind !== 'person' && withdrawnOn === undefined,
  );
  const told = present.filter(({ wiifm }) => wiifm.length > 0);
  const days = told.flatMap(({ wiifm }) => wiifm.map(({ on }) => on));
  const ageDays = sinceLast(days, today);
  const evidence = partOf(told.length, present.length, ageDays, 'know what is in it for them');
  return { name: 'Stakeholders who know what is in it for them', weight: 2, evidence };
}

/** A concession is answered by what is in it for them, or by a commitment that has not lapsed. */
function concessionsAnswered({ stakeholders, commitments, today }: Facts): Indicator {
  const alive = new Set(
    commitments.filter(({ status }) => !LAPSED.includes(status)).map(({ id }) => id),
  );
  const all = stakeholders
    .filter(({ withdrawnOn }) => withdrawnOn === undefined)
    .flatMap(({ concessions }) => concessions);
  const answered = all.filter(({ wiifm, inReturn }) =>
    inReturn ? alive.has(inReturn) : wiifm !== undefined,
  );
  const days = all.map(({ on }) => on);
  const ageDays = answered.length < all.length ? 0 : sinceLast(days, today);
  const evidence = partOf(answered.length, all.length, ageDays, 'concessions answered');
  return { name: 'Concessions for which something comes back', weight: 2, evidence };
}
