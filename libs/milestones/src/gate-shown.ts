import type { Day } from '@plumbline/event-store';
import { confidenceOf, disagree } from './gate-confidence';
import type { Gate } from './gate.document';
import type { GateCriterionShown } from './gate.documents';
import type { FrozenCriterion } from './gate.events';
import { blockedAt, readingsOf, type GateSurroundings } from './gate-readings';
import { judged, verdictOf } from './gate-result';
import { missingVotes } from './gate-votes';
import { dueOnOf, type GateRecord } from './gates.view';

/** A gate as it stands on the day of looking; one that is decided, as it was decided on. */
export function gateShown(record: GateRecord, around: GateSurroundings, today: Day): Gate {
  const { id, name, site, wave, state, frozen, overrides } = record;
  const place = { site, wave, criteria: state.criteria };
  const criteria =
    frozen?.evidence.criteria ?? judged(state, readingsOf(place, around, today), today);
  const blocked = frozen?.evidence.blocked ?? blockedAt(place, around);
  const { result, reason } = verdictOf(criteria, blocked);
  const confidence = confidenceOf(state.privately);
  return {
    id,
    name,
    site,
    wave,
    result,
    confidence,
    dueOn: dueOnOf(record),
    round: state.round,
    resultReason: reason,
    declared: state.decision?.outcome,
    declaredOn: state.decision?.on,
    declaredBy: state.decision?.by,
    overridden: state.decision?.overridden ?? false,
    frozenAt: frozen?.at,
    conditions: conditionsOf(record, today),
    criteria: criteria.map(criterionShown),
    blocked: [...blocked],
    votes: state.votes.map(({ role, by, vote, on, changes }) => ({
      role,
      member: by,
      vote,
      on,
      changes: [...changes],
    })),
    missingVotes: missingVotes(state),
    disagreement: confidence && disagree(confidence),
    overrides: [...overrides],
  };
}

function conditionsOf({ state }: GateRecord, today: Day): Gate['conditions'] {
  return state.conditions.map(
    ({ condition, text, owner, dueOn, closedOn, closedBy, evidence }) => ({
      id: condition,
      text,
      owner,
      dueOn,
      closedOn,
      closedBy,
      evidence,
      overdue: closedOn === undefined && dueOn < today,
    }),
  );
}

function criterionShown({
  criterion,
  minimumPct,
  actualPct,
  ...said
}: FrozenCriterion): GateCriterionShown {
  return { id: criterion, required: minimumPct, actual: actualPct, ...said };
}
