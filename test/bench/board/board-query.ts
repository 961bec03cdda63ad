import { BOARD } from './board-program';

const FIELDS = `
  id name status goLiveOn charteredOn
  goals { id text pinnedOn version }
  sites { id name }
  slip { goLiveSlipDays moves lastMove { milestone days reason } }
  milestones(first: 100) { nodes {
    id name kind baselineOn forecastOn achievedOn slipDays status statusReason suspended
    moves { from to reason recordedAt }
  } }
  measures(first: 100) { nodes {
    id name unit direction latest changePct movement attainment stale gap
    definition { version text } baseline { value on } target { value on }
    claims { value claimant computed difference differs }
  } }
  benefits(first: 100) { nodes {
    id title class owner attainment realisedToDate realisedPct status statusReason phase
    promise { quote promiser madeOn value } target { value on } latest { value on }
    forecast { stated trend gap }
  } }
  commitments(first: 100) { nodes {
    id text customer performer dueOn firstDueOn status confidence overdue awaiting
  } }`;

/** The dashboard of a large program in one question. */
export const BOARD_QUERY = `query Board($id: ID!) { program(id: $id) {${FIELDS}} }`;

/** The same as it was known at a moment. */
export const BOARD_AS_OF = `query BoardAsOf($id: ID!, $asOf: AsOf!) {
  program(id: $id, asOf: $asOf) {${FIELDS}} }`;

let asked = 0;

/** The body of the question as everyone sends it: the same again and again. */
export function sameBody(): string {
  return JSON.stringify({ query: BOARD_QUERY, variables: { id: BOARD } });
}

/** The same question in other words for the server, so that no answer that was kept can be given. */
export function freshBody(): string {
  const variables = { id: BOARD, unheeded: (asked += 1) };
  return JSON.stringify({ query: BOARD_QUERY, variables });
}

/** A text that the server has never seen: it parses, checks and prepares it anew. */
export function newText(): string {
  const query = BOARD_QUERY.replace('slip {', `never_${(asked += 1)}: slip {`);
  return JSON.stringify({ query, variables: { id: BOARD } });
}

/** How many fields an answer has that hold a value. */
export function fieldsOf(answer: unknown): number {
  if (answer === null || typeof answer !== 'object') return 1;
  return Object.values(answer).reduce<number>((sum, part) => sum + fieldsOf(part), 0);
}
