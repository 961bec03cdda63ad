import type { Day, Position, RecordedEvent } from '@plumbline/event-store';
import { dayOf, recordId, view } from '@plumbline/read-models';
import { withMove, type SaidDay } from './days-said';
import { gateEvolve } from './gate-evolve';
import type { FrozenEvidence, GateEvents, GateResult } from './gate.events';
import { NO_GATE, type GateState } from './gate.state';
import type { FromTemplate, PlanEvents } from './plan.events';

/** A decision with what it was made on, frozen where it stands in the log. */
export interface FrozenDecision {
  readonly at: Position;
  readonly on: Day;
  readonly result: GateResult;
  readonly evidence: FrozenEvidence;
}

/** A gate that the sponsor let through against its result. */
export interface RecordedOverride {
  readonly by: string;
  readonly reason: string;
  readonly on: Day;
  readonly result: GateResult;
  readonly position: Position;
}

/** A gate as it is kept: its milestone, the state of its rules, and what was frozen. */
export class GateRecord {
  id: string;
  name: string;
  plannedOn: Day;
  moves: readonly SaidDay[];
  site?: string;
  wave?: string;
  item?: FromTemplate;
  state: GateState;
  /** What the decision of the present round stands on. */
  frozen?: FrozenDecision;
  overrides: readonly RecordedOverride[];
}

/** The gates of a plan, by the day for which they are planned. */
export const gates = view<GateRecord, GateEvents & PlanEvents>({
  name: 'gates',
  document: GateRecord,
  key: (event) => (event.data as { milestone?: string }).milestone ?? recordId(event),
  order: (record) => dueOnOf(record),
  on: {
    MilestonePlanned: ({ milestone, kind, name, plannedOn, site, wave, item }) =>
      kind === 'gate'
        ? {
            id: milestone,
            name,
            plannedOn,
            site,
            wave,
            item,
            moves: [],
            state: NO_GATE,
            overrides: [],
          }
        : undefined,
    MilestoneRescheduled: ({ to }, shown, event) =>
      shown && { ...shown, moves: withMove(shown.moves, { effectiveOn: dayOf(event), to }) },
    GatePrepared: folded('GatePrepared'),
    CriterionAdded: folded('CriterionAdded'),
    CriterionAssessed: folded('CriterionAssessed'),
    WorkaroundApproved: folded('WorkaroundApproved'),
    WorkaroundExpired: folded('WorkaroundExpired'),
    VoteCast: folded('VoteCast'),
    VoteChanged: folded('VoteChanged'),
    ConfidenceGiven: folded('ConfidenceGiven'),
    ConditionClosed: folded('ConditionClosed'),
    GateDecided: (data, shown, event) => {
      const after = folded('GateDecided')(data, shown, event);
      return after && { ...after, frozen: frozenBy(data, event) };
    },
    GateOverridden: (data, shown, event) => {
      const after = folded('GateOverridden')(data, shown, event);
      if (!after) return undefined;
      const { by, reason, result } = data;
      const override = { by, reason, result, on: dayOf(event), position: event.position };
      const overrides = [...after.overrides, override];
      return { ...after, overrides, frozen: frozenBy(data, event) };
    },
    GateReconvened: (data, shown, event) => {
      const after = folded('GateReconvened')(data, shown, event);
      return after && { ...after, frozen: undefined };
    },
  },
});

/** The day for which a gate is planned now. */
export function dueOnOf({ plannedOn, moves }: Pick<GateRecord, 'plannedOn' | 'moves'>): Day {
  return moves.at(-1)?.to ?? plannedOn;
}

/** The rules' own state is what is shown: one fold, so that the two cannot differ. */
function folded<Type extends keyof GateEvents>(type: Type) {
  return (data: GateEvents[Type], shown: GateRecord | undefined, event: RecordedEvent) =>
    shown && { ...shown, state: gateEvolve[type](data, shown.state, dayOf(event)) };
}

function frozenBy(
  { result, evidence }: Pick<FrozenDecision, 'result' | 'evidence'>,
  event: RecordedEvent,
): FrozenDecision {
  return { at: event.position, on: dayOf(event), result, evidence };
}
