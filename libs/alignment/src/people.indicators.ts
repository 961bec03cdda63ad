import { counted } from '@plumbline/commitments';
import { FEWEST_PROMISES } from '@plumbline/figures';
import type { Facts } from './facts';
import { givingIndicators } from './giving.indicators';
import { isRecent, partOf, sinceLast, type IndicatorSource } from './indicator-source';
import { isPhysicianTitle } from './physician-titles.data';
import type { Indicator } from './score';
import { passedOf } from './training.indicators';
import { votesOf } from './vote.indicators';

/** What physicians take on, and what passes between all who take part. */
export const peopleSources: readonly IndicatorSource[] = [
  {
    factor: 'physicianEngagement',
    of: 'program',
    read: (facts) => {
      const physicians = physiciansOf(facts);
      const isOne = (party: string) => physicians.has(party);
      const trained = facts.trainings.filter(({ audience }) => isPhysicianTitle(audience));
      return [
        { ...promisesKept(facts, isOne), name: 'Promises that physicians kept' },
        { ...requestsAnswered(facts, isOne), name: 'Requests that physicians answered' },
        { name: 'Physicians who passed', weight: 2, evidence: passedOf(trained, facts.today) },
        votesOf(facts, 'cmio', 'Gates with the vote of the chief medical information officer'),
      ];
    },
  },
  {
    factor: 'stakeholders',
    of: 'program',
    read: (facts) => [
      { ...requestsAnswered(facts), name: 'Requests that were answered' },
      { ...promisesKept(facts), name: 'Promises that were kept' },
      completionsAnswered(facts),
      ...givingIndicators(facts),
    ],
  },
];

/** Of the promises whose first due date came in the last 90 days; under five, nobody knows. */
function promisesKept(
  { commitments, today }: Facts,
  by: (performer: string) => boolean = () => true,
): Omit<Indicator, 'name'> {
  const due = counted(commitments, today).promises.filter(
    ({ performer, firstDueOn }) => by(performer) && isRecent(firstDueOn, today),
  );
  const kept = due.filter((promise) => promise.kept).length;
  const days = due.map(({ firstDueOn }) => firstDueOn);
  const enough = due.length >= FEWEST_PROMISES;
  const evidence = enough
    ? partOf(kept, due.length, sinceLast(days, today), 'promises kept')
    : undefined;
  return { weight: 3, evidence };
}

/** Of the requests of the last 90 days that were answered or are overdue for an answer. */
function requestsAnswered(
  { commitments, today }: Facts,
  by: (performer: string) => boolean = () => true,
): Omit<Indicator, 'name'> {
  const asked = commitments
    .filter(({ performer, askedOn }) => by(performer) && isRecent(askedOn, today))
    .filter(({ repliedOn, replyBy }) => repliedOn || (replyBy !== undefined && replyBy < today));
  const answered = asked.filter(({ repliedOn }) => repliedOn);
  const days = answered.map(({ repliedOn }) => repliedOn);
  const ageDays = answered.length < asked.length ? 0 : sinceLast(days, today);
  return {
    weight: 2,
    evidence: partOf(answered.length, asked.length, ageDays, 'requests answered'),
  };
}

/** Of what was declared complete: that the customer has said whether it is, or still has time to. */
function completionsAnswered({ commitments, today }: Facts): Indicator {
  const declared = commitments.flatMap(({ declarations, acceptanceOverdue }) => {
    const last = declarations.at(-1);
    return last && (acceptanceOverdue || isRecent(last.answeredOn, today))
      ? [{ acceptanceOverdue, answeredOn: last.answeredOn }]
      : [];
  });
  const answered = declared.filter(({ acceptanceOverdue }) => !acceptanceOverdue);
  const days = answered.map(({ answeredOn }) => answeredOn);
  const ageDays = answered.length < declared.length ? 0 : sinceLast(days, today);
  const evidence = partOf(answered.length, declared.length, ageDays, 'completions answered');
  return { name: 'Completions that the customer answered', weight: 2, evidence };
}

/** Practices, who speaks for physicians or has their title, and who belongs to one of these. */
function physiciansOf({ stakeholders }: Facts): ReadonlySet<string> {
  const found = new Set(
    stakeholders
      .filter(
        ({ kind, role, voice }) =>
          kind === 'practice' || voice === 'physicians' || (role && isPhysicianTitle(role)),
      )
      .map(({ id }) => id),
  );
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { id, partOf: above } of stakeholders) {
      if (above !== undefined && found.has(above)) found.add(id);
    }
  }
  return found;
}
