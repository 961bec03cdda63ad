import { benefits, tracked, withFigures, type Benefit } from '@plumbline/benefits';
import { commitments } from '@plumbline/commitments';
import { decisions } from '@plumbline/decisions';
import { gates, milestones, titlesIn } from '@plumbline/milestones';
import type { Moment, Views } from '@plumbline/read-models';
import { flags } from '@plumbline/risks';
import { stakeholders } from '@plumbline/stakeholders';
import type { DeskSources } from './desk';
import type { GateToPass } from './gates-on-desk';
import { membersOf } from './members';

type GateRecord = Awaited<ReturnType<typeof gateRecords>>[number];

/** Reads from the slices' views all from which a desk is made. */
export async function deskSources(views: Views, moment: Moment): Promise<DeskSources> {
  const [parties, promised, records, decided, raised, owned, planned] = await Promise.all([
    views.all(stakeholders, moment),
    views.all(commitments, moment),
    gateRecords(views, moment),
    views.all(decisions, moment),
    views.all(flags, moment),
    figuredBenefits(views, moment),
    views.all(milestones, moment),
  ]);
  const byId = new Map(parties.map(({ id, name }) => [id, name]));
  return {
    members: membersOf(parties, titlesIn),
    names: (id) => byId.get(id ?? '') ?? id ?? 'somebody',
    commitments: promised,
    gates: records.map(gateToPass),
    decisions: decided.map(({ id, question, status, outcomes, reopenings }) => ({
      id,
      question,
      reopened: status === 'reopened',
      decidedBy: outcomes.at(-1)?.decidedBy,
      businessReason: reopenings.at(-1)?.businessReason,
    })),
    flags: raised,
    benefits: owned,
    milestones: planned,
    today: moment.today,
  };
}

function gateRecords(views: Views, moment: Moment) {
  return views.all(gates, moment);
}

async function figuredBenefits(views: Views, moment: Moment): Promise<Benefit[]> {
  const [records, measures] = await Promise.all([
    views.all(benefits, moment),
    views.all(tracked, moment),
  ]);
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  return records.map((record) =>
    withFigures(record, byId.get(record.measureId ?? ''), moment.today),
  );
}

/** The view orders gates by the day for which they are planned now. */
function gateToPass(record: GateRecord): GateToPass {
  const { id, name, state } = record;
  const missing = state.roles.filter((role) => !state.votes.some((vote) => vote.role === role));
  return {
    id,
    name,
    dueOn: gates.order(record),
    decided: state.decision !== undefined,
    missing,
    conditions: state.conditions,
  };
}
