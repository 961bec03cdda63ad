import type { GateCondition, GateCriterion, GateVote } from '../../charts/scorecard';
import type { Formats } from '../../parts/format';
import { inWords } from '../../words/in-words';
import type { PlanGateQuery } from './gate.document';

/** A gate in full. */
export type GateInFull = PlanGateQuery['program']['gate'];

/** Abbreviations that are written as such, where a role is told in words. */
const written: Readonly<Record<string, string>> = {
  cio: 'CIO',
  cmio: 'CMIO',
  cno: 'CNO',
  cfo: 'CFO',
  himDirector: 'HIM director',
};

/** A role at a gate as a person writes it. */
export const roleInWords = (role: string): string => written[role] ?? inWords(role);

const ownedBy = (owner: string | undefined, nameOf: (id: string) => string) =>
  owner ? { owner: nameOf(owner) } : {};

/** The criteria of a gate as the scorecard shows them. */
export const criteriaOf = (
  { criteria }: GateInFull,
  gateOwner: string | undefined,
  href: string,
  nameOf: (id: string) => string,
  say: Formats,
): GateCriterion[] =>
  criteria.map(({ id, text, required, actual, status, evidence, assessedOn, workaround }) => ({
    id,
    name: text,
    href,
    required: say.percent(required),
    ...(actual !== null && { actual: say.percent(actual) }),
    standing: status,
    ...(evidence && {
      evidence: { name: assessedOn ? `${evidence} (${say.shortDay(assessedOn)})` : evidence },
    }),
    ...ownedBy(workaround?.owner ?? gateOwner, nameOf),
    ...(workaround && {
      workaround: `${workaround.text} Until ${say.shortDay(workaround.expiresOn)}.`,
    }),
  }));

/** Who voted and how, then the roles that must vote and have not. What was said in private is not here. */
export const votesOf = (
  { votes, missingVotes }: GateInFull,
  nameOf: (id: string) => string,
  say: Formats,
): GateVote[] => [
  ...votes.map(({ member, role, vote, changes }) => ({
    by: `${roleInWords(role)} (${nameOf(member)})`,
    vote,
    changes: changes.map(
      ({ from, on, reason }) =>
        `Was ${inWords(from).toLowerCase()} until ${say.shortDay(on)}: ${reason}`,
    ),
  })),
  ...missingVotes.map((role) => ({ by: roleInWords(role), vote: null })),
];

/** What a conditional go asked for, with what showed that it was met. */
export const conditionsOf = (
  { conditions }: GateInFull,
  nameOf: (id: string) => string,
): GateCondition[] =>
  conditions.map(({ id, text, owner, dueOn, closedOn, evidence }) => ({
    id,
    text,
    owner: nameOf(owner),
    dueOn,
    ...(closedOn && { closedOn }),
    ...(evidence && { evidence }),
  }));
