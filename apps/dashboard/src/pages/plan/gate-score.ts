import type { TFunction } from 'i18next';
import type { GateCondition, GateCriterion, GateVote } from '../../charts/scorecard';
import type { Formats } from '../../parts/format';
import { inWords } from '../../words/in-words';
import type { PlanGateQuery } from './gate.document';

/** A gate in full. */
export type GateInFull = PlanGateQuery['program']['gate'];

/** What the scorecard is told with: the words of the plan, and the reader's numbers and days. */
interface Telling {
  t: TFunction<'plan'>;
  say: Formats;
}

/** Roles whose words are not those of their name. */
const WRITTEN = ['cio', 'cmio', 'cno', 'cfo', 'himDirector'] as const;

/** A role at a gate as a person writes it. */
export function roleInWords(role: string, t: TFunction<'plan'>): string {
  const written = WRITTEN.find((one) => one === role);
  return written ? t(`gateRole.${written}`) : inWords(role);
}

const ownedBy = (owner: string | undefined, nameOf: (id: string) => string) =>
  owner ? { owner: nameOf(owner) } : {};

/** The criteria of a gate as the scorecard shows them. */
export const criteriaOf = (
  { criteria }: GateInFull,
  gateOwner: string | undefined,
  href: string,
  nameOf: (id: string) => string,
  { t, say }: Telling,
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
      workaround: t('until', {
        workaround: workaround.text,
        day: say.shortDay(workaround.expiresOn),
      }),
    }),
  }));

/** Who voted and how, then the roles that must vote and have not. What was said in private is not here. */
export const votesOf = (
  { votes, missingVotes }: GateInFull,
  nameOf: (id: string) => string,
  { t, say }: Telling,
): GateVote[] => [
  ...votes.map(({ member, role, vote, changes }) => ({
    by: `${roleInWords(role, t)} (${nameOf(member)})`,
    vote,
    changes: changes.map(({ from, on, reason }) =>
      t('voteWas', { vote: t(`wordSaid.${from}`), day: say.shortDay(on), reason }),
    ),
  })),
  ...missingVotes.map((role) => ({ by: roleInWords(role, t), vote: null })),
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
