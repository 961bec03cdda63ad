import type { Facts } from './facts';
import { isRecent, partOf, sinceLast } from './indicator-source';
import type { Indicator } from './score';

type Role = Facts['gates'][number]['now']['missingVotes'][number];

/** Of the gates of the last 90 days that ask for the vote of a role: those where it was cast. */
export function votesOf({ gates, today }: Facts, role: Role, name: string): Indicator {
  const asked = recentGates(gates, today).filter(
    ({ votes, missingVotes }) =>
      missingVotes.includes(role) || votes.some((vote) => vote.role === role),
  );
  const cast = asked.flatMap(({ votes }) => votes.filter((vote) => vote.role === role).slice(0, 1));
  const days = cast.map(({ on }) => on);
  const ageDays = cast.length < asked.length ? 0 : sinceLast(days, today);
  return {
    name,
    weight: 1,
    evidence: partOf(cast.length, asked.length, ageDays, 'gates voted on'),
  };
}

/** The gates that met, or should have met, in the last 90 days. */
export function recentGates(gates: Facts['gates'], today: string) {
  return gates
    .map(({ then }) => then)
    .filter(({ dueOn, declaredOn }) => isRecent(declaredOn ?? dueOn, today));
}
