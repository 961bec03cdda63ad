import type { StakeholderReturn } from './returns.view';
import type { PositionItem, ReturnStatus, Stakeholder } from './stakeholder.document';

/** What counts as coming back: domain notes 4.2 ask for a promise or satisfaction. */
const HOLDS: readonly ReturnStatus[] = ['promised', 'declaredComplete', 'satisfied'];
const FURTHEST: readonly ReturnStatus[] = [
  'satisfied',
  'declaredComplete',
  'promised',
  'asked',
  'lapsed',
];

/** A stakeholder with what it gives, what it receives, and a warning where nothing comes back. */
export function weighed(
  stakeholder: Stakeholder,
  returns: readonly StakeholderReturn[],
): Stakeholder {
  const statuses = new Map(returns.map(({ id, status }) => [id, status]));
  const concessions = stakeholder.concessions.map((concession) => ({
    ...concession,
    returnStatus: concession.inReturn ? statuses.get(concession.inReturn) : undefined,
  }));
  const joined = { ...stakeholder, concessions };
  return { ...joined, warnings: warningsOf(joined), position: positionOf(joined, returns) };
}

/** Concessions without anything promised or satisfied in return; and returns that came to nothing. */
function warningsOf({ name, concessions, withdrawnOn }: Stakeholder): string[] {
  if (concessions.length === 0 || withdrawnOn !== undefined) return [];
  const nothing = concessions.some(({ returnStatus }) => holds(returnStatus))
    ? []
    : [
        `${name} concedes ${changes(concessions.length)}, and nothing that was promised comes back.`,
      ];
  const lapsed = concessions
    .filter(({ returnStatus }) => returnStatus === 'lapsed')
    .map(({ change }) => `What ${name} was to receive for "${change}" came to nothing.`);
  return [...nothing, ...lapsed];
}

function positionOf(
  { id, wiifm, concessions }: Stakeholder,
  returns: readonly StakeholderReturn[],
): PositionItem[] {
  const promised = returns.filter(({ status }) => holds(status));
  const owed = (side: 'gives' | 'receives', who: 'performer' | 'customer'): PositionItem[] =>
    promised
      .filter((each) => each[who] === id)
      .map(({ id: commitment, text, status }) => {
        return { side, kind: 'commitment', id: commitment, text, status };
      });
  return [
    ...concessions.map(({ id: concession, change }): PositionItem => ({
      side: 'gives',
      kind: 'concession',
      id: concession,
      text: change,
    })),
    ...owed('gives', 'performer'),
    ...wiifm.map(({ id: item, text }): PositionItem => ({
      side: 'receives',
      kind: 'wiifm',
      id: item,
      text,
      status: furthest(concessions.filter((each) => each.wiifm === item)),
    })),
    ...owed('receives', 'customer'),
  ];
}

/** The furthest that something is which was given for an item; unknown where nothing was named. */
function furthest(concessions: Stakeholder['concessions']): ReturnStatus | undefined {
  return FURTHEST.find((status) => concessions.some(({ returnStatus }) => returnStatus === status));
}

function holds(status: ReturnStatus | undefined): boolean {
  return status !== undefined && HOLDS.includes(status);
}

function changes(count: number): string {
  return count === 1 ? 'one change' : `${count} changes`;
}
