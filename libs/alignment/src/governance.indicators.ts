import { flagFigures } from '@plumbline/risks';
import type { Facts } from './facts';
import { voicesHeard } from './decision.indicators';
import { isRecent, partOf, sinceLast, type IndicatorSource } from './indicator-source';
import type { Indicator } from './score';
import { recentGates, votesOf } from './vote.indicators';

/** Whether goals and benefits are owned, and whether what is decided is decided as agreed. */
export const governanceSources: readonly IndicatorSource[] = [
  {
    factor: 'executiveOwnership',
    of: 'program',
    read: (facts) => [
      goalsStand(facts),
      benefitsOwned(facts),
      reviewsHeld(facts),
      votesOf(facts, 'executiveSponsor', 'Gates with the vote of the executive sponsor'),
    ],
  },
  {
    factor: 'governance',
    of: 'program',
    read: (facts) => [
      voicesHeard(facts),
      acknowledged(facts),
      votesCast(facts),
      conditionsClosed(facts),
      passedByResult(facts),
    ],
  },
];

/** The goals that still have their pinned words; when nobody spoke of them for 90 days, they faded. */
function goalsStand({ program, today }: Facts): Indicator {
  const goals = program?.goals ?? [];
  const standing = goals.filter(({ amendments }) => amendments.length === 0).length;
  const days = goals.flatMap(({ pinnedOn, amendments }) => [
    pinnedOn,
    ...amendments.map(({ since }) => since),
  ]);
  const evidence = partOf(standing, goals.length, sinceLast(days, today), 'goals stand as pinned');
  return { name: 'Goals that stand as pinned', weight: 2, evidence };
}

function benefitsOwned({ benefits, today }: Facts): Indicator {
  const alive = benefits.filter(
    ({ promise, retiredFor }) => promise.status !== 'rejected' && retiredFor === undefined,
  );
  const owned = alive.filter(({ owner }) => owner).length;
  const days = alive.flatMap(({ promise, forecasts, rebaselines, reviews }) => [
    promise.madeOn,
    ...forecasts.map(({ statedOn }) => statedOn),
    ...[...rebaselines, ...reviews].map(({ on }) => on),
  ]);
  const evidence = partOf(owned, alive.length, sinceLast(days, today), 'benefits have an owner');
  return { name: 'Benefits with an owner', weight: 3, evidence };
}

/** Of the benefit reviews that were due: those that were held, counted benefit by benefit. */
function reviewsHeld({ benefits, today }: Facts): Indicator {
  const due = benefits
    .filter(({ retiredFor }) => retiredFor === undefined)
    .map(({ reviewsOn, reviews }) => ({
      due: reviewsOn.filter((day) => day <= today).length,
      held: reviews.map(({ on }) => on),
    }));
  const whole = due.reduce((sum, each) => sum + each.due, 0);
  const held = due.reduce((sum, each) => sum + Math.min(each.due, each.held.length), 0);
  const days = due.flatMap((each) => each.held);
  const ageDays = held < whole ? 0 : sinceLast(days, today);
  const evidence = partOf(held, whole, ageDays, 'benefit reviews held');
  return { name: 'Benefit reviews that were held', weight: 2, evidence };
}

function acknowledged({ flags, today }: Facts): Indicator {
  const recent = flags.filter(({ raisedOn }) => isRecent(raisedOn, today));
  const percent = flagFigures(recent, [], today).acknowledgedInTimePct;
  const days = recent.map(({ raisedOn }) => raisedOn);
  const from = `Of ${recent.length} flags raised in the last 90 days`;
  const ageDays = sinceLast(days, today);
  const known = percent !== null && ageDays !== undefined;
  const evidence = known ? { value: percent / 100, ageDays, from } : undefined;
  return { name: 'Red flags acknowledged in time', weight: 3, evidence };
}

function votesCast({ gates, today }: Facts): Indicator {
  const recent = recentGates(gates, today);
  const cast = recent.flatMap(({ votes }) => votes.map(({ on }) => on));
  const missing = recent.flatMap(({ missingVotes }) => missingVotes).length;
  const ageDays = missing > 0 ? 0 : sinceLast(cast, today);
  const evidence = partOf(cast.length, cast.length + missing, ageDays, 'votes cast');
  return { name: 'Votes cast at the gates', weight: 2, evidence };
}

function conditionsClosed({ gates, today }: Facts): Indicator {
  const due = gates
    .flatMap(({ then }) => then.conditions)
    .filter(({ overdue, closedOn }) => overdue || isRecent(closedOn, today));
  const closed = due.filter(({ overdue }) => !overdue);
  const days = closed.map(({ closedOn }) => closedOn);
  const ageDays = closed.length < due.length ? 0 : sinceLast(days, today);
  const evidence = partOf(closed.length, due.length, ageDays, 'conditions closed');
  return { name: 'Conditions of gates that were closed', weight: 2, evidence };
}

function passedByResult({ gates, today }: Facts): Indicator {
  const decided = recentGates(gates, today).filter(({ declared }) => declared);
  const kept = decided.filter(({ overridden }) => !overridden).length;
  const days = decided.map(({ declaredOn }) => declaredOn);
  const evidence = partOf(kept, decided.length, sinceLast(days, today), 'gates not overridden');
  return { name: 'Gates decided without an override', weight: 2, evidence };
}
