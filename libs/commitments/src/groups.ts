import type { Commitment } from './commitment.document';
import type { CommitmentParty } from './parties.view';
import { counted, reliability, type Window } from './reliability';
import type { Reliability } from './reliability.document';

/**
 * The reliability of the whole program, then of each group that performs, by name: nobody is
 * ranked, and a person counts for the organisation or department they belong to. Domain notes 4.3.
 */
export function reliabilityByGroup(
  commitments: readonly Commitment[],
  parties: readonly CommitmentParty[],
  window: Window,
): Reliability[] {
  const { promises, replies } = counted(commitments, window.seenOn);
  const known = new Map(parties.map((party) => [party.id, party]));
  const groups = new Map(parties.map(({ id }) => [id, groupOf(id, known)]));
  const performing = new Set(
    [...promises, ...replies].map(({ performer }) => groups.get(performer)),
  );
  const whole = reliability({ promises, replies }, window);
  const each = parties.filter(({ id }) => performing.has(id));
  return [
    { performer: null, name: null, ...whole },
    ...each.map(({ id, name }) => {
      const ofGroup = ({ performer }: { performer: string }) => groups.get(performer) === id;
      const own = { promises: promises.filter(ofGroup), replies: replies.filter(ofGroup) };
      return { performer: id, name, ...reliability(own, window) };
    }),
  ];
}

/** The nearest group that someone belongs to; themselves if they are one. */
function groupOf(id: string, known: ReadonlyMap<string, CommitmentParty>): string | undefined {
  const seen = new Set<string>();
  let party = known.get(id);
  while (party?.kind === 'person' && !seen.has(party.id)) {
    seen.add(party.id);
    party = party.partOf === undefined ? undefined : known.get(party.partOf);
  }
  return party?.kind === 'person' ? undefined : party?.id;
}
