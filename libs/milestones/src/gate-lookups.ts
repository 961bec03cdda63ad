import type { Day } from '@plumbline/event-store';
import type { Moment, Views } from '@plumbline/read-models';
import { gateChecklists } from './gate-checklists.view';
import { gateFlags } from './gate-flags.view';
import { gateParties, type GateParty } from './gate-members.view';
import { gatePlaces, NO_PLACES } from './gate-places.view';
import { blockedAt, readingsOf, type GateSurroundings } from './gate-readings';
import { titlesIn } from './gate-roles.data';
import { gateTrainings } from './gate-trainings.view';
import type { DecisionFacts, GateMember, GateMilestone } from './gate.commands';
import type { CriterionTerms } from './gate.events';
import { gates } from './gates.view';
import { milestones } from './milestones.view';
import type { PassedGates, PlanPlaces } from './plan.commands';
import { itemOf } from './templates/plan-templates';

interface Asked {
  readonly program: string;
  readonly id: string;
  readonly by: string;
  readonly on?: Day;
  readonly conditions?: readonly { readonly owner: string }[];
}

/** What the other slices have recorded, as known and true at a moment. */
export async function surroundings(views: Views, moment: Moment): Promise<GateSurroundings> {
  const [checklists, trainings, flags, places = NO_PLACES] = await Promise.all([
    views.all(gateChecklists, moment),
    views.all(gateTrainings, moment),
    views.all(gateFlags, moment),
    views.find(gatePlaces, moment, moment.program!),
  ]);
  return { checklists, trainings, flags, places };
}

/** The milestone to which a gate belongs, and what its template asks of it. */
export async function gateMilestone(
  { program, id }: Pick<Asked, 'program' | 'id'>,
  views: Views,
): Promise<{ milestone?: GateMilestone }> {
  const found = await views.find(milestones, await views.now(program), id);
  if (!found) return {};
  const { kind, name, site, wave, item } = found;
  const from = item && itemOf(item);
  const criteria = (from?.criteria ?? []).map(
    ([criterion, criticality, minimumPct, text, fact]): CriterionTerms => ({
      criterion,
      criticality,
      minimumPct,
      text,
      fact,
    }),
  );
  return { milestone: { kind, name, site, wave, item, roles: from?.signs ?? [], criteria } };
}

/** Who acts, with the roles on record; whoever belongs to a consultancy is a consultant. */
export async function actingMember(
  { program, by }: Pick<Asked, 'program' | 'by'>,
  views: Views,
): Promise<{ member: GateMember }> {
  const moment = await views.now(program);
  const found = await views.one(gateParties, moment, by);
  const line = [found];
  for (let at: GateParty | undefined = found; at?.partOf;) {
    const above: GateParty | undefined = await views.find(gateParties, moment, at.partOf);
    at = above && !line.some(({ id }) => id === above.id) ? above : undefined;
    if (at) line.push(at);
  }
  const consultant = line.some(({ kind }) => kind === 'consultancy');
  const { name, role, withdrawn } = found;
  return { member: { name, titles: titlesIn(role), consultant, withdrawn } };
}

/** Who acts, and what the log says of the criteria on the day of the decision. */
export async function decisionFacts(asked: Asked, views: Views): Promise<DecisionFacts> {
  const { program, id, on, conditions = [] } = asked;
  const { member } = await actingMember(asked, views);
  const now = await views.now(program);
  const owners = await Promise.all(
    conditions.map(async ({ owner }) => (await views.find(gateParties, now, owner)) ?? owner),
  );
  const strangers = owners.filter((owner) => typeof owner === 'string');
  const moment = on && on < now.today ? await views.moment(program, { on }) : now;
  const found = await views.find(gates, now, id);
  if (!found) return { member, strangers, readings: {}, blocked: [] };
  const around = await surroundings(views, moment);
  const place = { site: found.site, wave: found.wave, criteria: found.state.criteria };
  return {
    member,
    strangers,
    readings: readingsOf(place, around, moment.today),
    blocked: blockedAt(place, around),
  };
}

/** The sites and waves for which a plan may be adopted. */
export async function planPlaces(
  { program }: Pick<Asked, 'program'>,
  views: Views,
): Promise<PlanPlaces> {
  const found = await views.find(gatePlaces, await views.now(program), program);
  const { sites, waves } = found ?? NO_PLACES;
  return { sites: Object.keys(sites), waves };
}

/** What the gates say of a milestone that is to be achieved. */
export async function passedGates(
  { program, id }: Pick<Asked, 'program' | 'id'>,
  views: Views,
): Promise<PassedGates> {
  const moment = await views.now(program);
  const milestone = await views.find(milestones, moment, id);
  const decision = (await views.find(gates, moment, id))?.state.decision;
  if (!milestone?.awaits) return { decision };
  const { gate, criteria } = milestone.awaits;
  const awaited = await views.find(gates, moment, gate);
  const met = (awaited?.frozen?.evidence.criteria ?? [])
    .filter(({ status }) => status === 'met')
    .map(({ criterion }) => criterion);
  const unmet = criteria.filter((criterion) => !met.includes(criterion));
  return { decision, awaited: { decision: awaited?.state.decision, unmet } };
}
