import type { Day } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import type { ReadinessWorkflow } from './checklist.documents';
import type { Attestation, ReadinessItem } from './item.documents';
import { scoreOf, type Score } from './readiness-score';

type Standing = Pick<ReadinessWorkflow, 'status' | 'statusReason' | 'score'>;

/** A workflow as it stands on the day of looking: its status, since when, and what is missing. */
export function withStanding(workflow: ReadinessWorkflow, begun: Day, today: Day) {
  const said = [begun, ...saidDays(workflow)];
  const day = [today, ...said].sort().at(-1)!;
  const items = workflow.items.map((item) => shownItem(item, day));
  const block = blockOn(workflow, day);
  return {
    ...workflow,
    ...standingOn(workflow, day),
    since: since(workflow, [...said, ...expiries(workflow)], day),
    items,
    missingEvidence: items
      .filter(({ status }) => status === 'missing' || status === 'stale')
      .map((item) => missing(item, workflow.evidenceAsked)),
    blockedReason: block?.reason,
    blockedBy: block?.by,
  };
}

/** Blocked, else missing, else stale, else by the score: what nobody knows is never green. */
export function standingOn(workflow: ReadinessWorkflow, day: Day): Standing {
  const items = workflow.items.map((item) => shownItem(item, day));
  const answered = workflow.items.map(({ criticality, history }) => ({
    criticality,
    answer: lastOn(history, day)?.answer,
  }));
  const known = answered.some(({ answer }) => answer !== undefined);
  const score = scoreOf(answered);
  const standing = { score: known ? score.percent : null };
  const block = blockOn(workflow, day);
  if (block) return { ...standing, status: 'blocked', statusReason: `Blocked: ${block.reason}` };
  const never = items.filter(({ status }) => status === 'missing').length;
  if (never > 0 || items.length === 0) {
    return { ...standing, status: 'missing', statusReason: neverSaid(never, items.length, score) };
  }
  const stale = items.filter(({ status }) => status === 'stale').length;
  if (stale > 0) {
    const statusReason = `The evidence of ${stale} of ${items.length} items is stale.`;
    return { ...standing, status: 'stale', statusReason };
  }
  if (score.percent === null) {
    const statusReason = 'Every item was attested as not applicable here.';
    return { ...standing, status: 'notApplicable', statusReason };
  }
  return { ...standing, status: score.colour, statusReason: scoreSaid(score) };
}

function neverSaid(never: number, all: number, { highNotMet }: Score): string {
  if (all === 0) return 'It has no items yet.';
  const said = `${never} of ${all} items were never attested`;
  return highNotMet > 0 ? `${said}; ${highNotMet} of high criticality not met.` : `${said}.`;
}

function scoreSaid({ percent, highNotMet }: Score): string {
  const score = `${Math.floor(percent! * 10) / 10} % of the points`;
  return highNotMet > 0 ? `${score}; ${highNotMet} of high criticality not met.` : `${score}.`;
}

function shownItem(item: ReadinessItem, day: Day): ReadinessItem {
  const last = lastOn(item.history, day);
  if (!last) return { ...item, status: 'missing' };
  const { answer, evidence, expiresOn, attestedBy, attestedOn, freshUntil } = last;
  const status = day > freshUntil ? 'stale' : answer;
  return { ...item, status, evidence, expiresOn, attestedBy, attestedOn };
}

function lastOn(history: readonly Attestation[], day: Day): Attestation | undefined {
  return history.findLast(({ attestedOn }) => attestedOn <= day);
}

function blockOn({ blocks }: ReadinessWorkflow, day: Day) {
  return blocks.findLast(({ from, until }) => from <= day && (until === undefined || until > day));
}

function missing({ text, status, attestedOn }: ReadinessItem, asked: string | undefined): string {
  const why = status === 'missing' ? 'never attested' : `stale, last attested on ${attestedOn}`;
  return asked ? `${text}: ${why} (asked: ${asked})` : `${text}: ${why}`;
}

/** The days on which somebody said something; today is never before one, wherever it was said. */
function saidDays({ items, blocks }: ReadinessWorkflow): Day[] {
  const attested = items.flatMap(({ history }) => history.map(({ attestedOn }) => attestedOn));
  return [...attested, ...blocks.flatMap(({ from, until }) => (until ? [from, until] : [from]))];
}

/** The first days on which evidence did not count any more. */
function expiries({ items }: ReadinessWorkflow): Day[] {
  return items.flatMap(({ history }) => history.map(({ freshUntil }) => addDays(freshUntil, 1)));
}

/** The first day of the run of days on which it stood as it does. */
function since(workflow: ReadinessWorkflow, turns: readonly Day[], day: Day): Day {
  const { status } = standingOn(workflow, day);
  const past = turns.filter((turn) => turn <= day).sort();
  const other = past.findLastIndex((turn) => standingOn(workflow, turn).status !== status);
  return past[other + 1] ?? past.at(-1) ?? day;
}
