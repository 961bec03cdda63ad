import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import type { RecordedEvent } from '@plumbline/event-store';
import type { GateEvents } from '@plumbline/milestones';
import { recordId } from '@plumbline/read-models';
import { aboutOf, derivedFlag, NEVER } from './derived-flag';
import { RaiseDerivedFlag } from './flag-raising.inputs';
import type { FlagEvents } from './flag.events';

const DOUBT_BELOW = 6;
/** With one voter alone the flag would tell what was said in private. */
const FEWEST_VOTERS = 2;

type Votes = Readonly<Record<string, GateEvents['VoteCast']['vote']>>;

/** A gate with what was voted aloud, and what was said in private of each vote. */
interface Voting extends Waiting {
  readonly name: string;
  readonly roles: readonly string[];
  readonly votes: Votes;
  readonly confidences: Readonly<Record<string, number>>;
  /** How often the gate has met. */
  readonly round: number;
  /** Whether it was told in this round. */
  readonly told: boolean;
}

/** When all say go and nobody believes it, the vote is not worth what it looks like. */
export const whenVotersDoubt = policy<Voting, GateEvents & FlagEvents>({
  name: 'doubtingVoters',
  key: (event) => {
    if (event.type !== 'RedFlagRaised') return recordId(event);
    const about = aboutOf('votersDoubt', event.data as FlagEvents['RedFlagRaised']);
    return about?.slice(0, about.lastIndexOf('/')) ?? event.stream;
  },
  on: {
    GatePrepared: ({ name, roles }, _, event) => ({
      id: recordId(event),
      program: event.program,
      dueAt: NEVER,
      name,
      roles,
      ...newRound(1),
    }),
    VoteCast: ({ role, vote }, before, event) => before && voted(before, role, vote, event),
    VoteChanged: ({ role, vote }, before, event) => before && voted(before, role, vote, event),
    ConfidenceGiven: ({ role, confidence }, before, event) =>
      before &&
      next({ ...before, confidences: { ...before.confidences, [role]: confidence } }, event),
    GateReconvened: (_, before) =>
      before && { ...before, ...newRound(before.round + 1), dueAt: NEVER },
    RedFlagRaised: (raised, before) => {
      if (!before || aboutOf('votersDoubt', raised) !== aboutRound(before)) return before;
      return { ...before, told: true, dueAt: NEVER };
    },
  },
  then: (gate) => {
    const { program, name } = gate;
    const flag = derivedFlag(program, 'votersDoubt', aboutRound(gate), {
      seen: `At the gate "${name}" everyone votes go, each with a confidence under ${DOUBT_BELOW}.`,
      threatens: `A go-live for which the gate "${name}" stands`,
      factor: 'governance',
      category: 'leadership',
      severity: 'extreme',
    });
    return react(RaiseDerivedFlag, flag);
  },
});

function newRound(round: number) {
  return { votes: {}, confidences: {}, round, told: false };
}

function voted(before: Voting, role: string, vote: Votes[string], event: RecordedEvent): Voting {
  return next({ ...before, votes: { ...before.votes, [role]: vote } }, event);
}

/** Due when each role that must vote says go, and all confidences are low. */
function next(gate: Voting, { recordedAt }: RecordedEvent): Voting {
  const voters = [...new Set([...gate.roles, ...Object.keys(gate.votes)])];
  const doubt =
    voters.length >= FEWEST_VOTERS &&
    voters.every((role) => {
      const confidence = gate.confidences[role];
      return gate.votes[role] === 'go' && confidence !== undefined && confidence < DOUBT_BELOW;
    });
  return { ...gate, dueAt: doubt && !gate.told ? recordedAt : NEVER };
}

function aboutRound({ id, round }: Voting): string {
  return `${id}/${round}`;
}
