import { Refused, type FactOf } from '@plumbline/event-sourcing';
import { addDays } from '@plumbline/figures';
import type { PlanCommands } from './plan.commands';
import type { PlanEvents } from './plan.events';
import { assertPlannable } from './plan.rules';
import type { PlanState } from './plan.state';
import type { PlanTemplate, TemplateItem } from './templates/plan-template';
import { templateOf, templatesKnown } from './templates/plan-templates';

type Adoption = PlanCommands['AdoptPlan'];

const LONGEST_ID = 64;

/** A template becomes a plan: each item a milestone, so many days from the go-live. */
export function adopted(command: Adoption, state: PlanState): FactOf<PlanEvents>[] {
  const { template, templateVersion, goLiveOn, site, wave } = command;
  const found = templateOf(template, templateVersion);
  if (!found) {
    throw new Refused(
      `There is no template "${template}" version "${templateVersion}"; ` +
        `there are ${templatesKnown()}.`,
    );
  }
  assertPlannable(goLiveOn);
  assertPlace(command);
  assertOnce(command, state);
  const prefix = command.prefix ?? ([wave, site].filter(Boolean).join('-') || undefined);
  const said = { template, templateVersion, goLiveOn, site, wave, prefix };
  return [
    { type: 'PlanAdopted', data: said },
    ...found.items.map((item) => planned(found, item, { ...command, prefix }, state)),
  ];
}

/** The id that an item has in a plan: one template may be adopted for many sites. */
export function idOf(prefix: string | undefined, item: string): string {
  return prefix ? `${prefix}-${item}` : item;
}

function planned(
  { template, version }: PlanTemplate,
  { item, name, kind, offset, dependsOn = [], awaits }: TemplateItem,
  { prefix, goLiveOn, site, wave }: Adoption,
  state: PlanState,
): FactOf<PlanEvents> {
  const milestone = idOf(prefix, item);
  if (state.has(milestone)) {
    throw new Refused(`There is a milestone "${milestone}" already; choose another prefix.`);
  }
  if (milestone.length > LONGEST_ID) {
    throw new Refused(`"${milestone}" is longer than ${LONGEST_ID} signs; choose another prefix.`);
  }
  const plannedOn = addDays(goLiveOn, offset);
  assertPlannable(plannedOn);
  const data: PlanEvents['MilestonePlanned'] = {
    milestone,
    name,
    kind,
    plannedOn,
    site,
    wave,
    dependsOn: dependsOn.map((each) => idOf(prefix, each)),
    item: { template, version, item },
    goLive: kind === 'goLive' ? undefined : idOf(prefix, 'go-live'),
    awaits: awaits && { gate: idOf(prefix, awaits.gate), criteria: awaits.criteria },
  };
  return { type: 'MilestonePlanned', data };
}

/** A plan is adopted for places that the program has. */
function assertPlace({ site, wave, known: { sites, waves } }: Adoption): void {
  if (site && !sites.includes(site)) {
    throw new Refused(`There is no site "${site}"; ${thereAre(sites)}.`);
  }
  const found = waves.find((each) => each.wave === wave);
  if (wave && !found) {
    throw new Refused(`There is no wave "${wave}"; ${thereAre(waves.map((each) => each.wave))}.`);
  }
  if (site && found && !found.sites.includes(site)) {
    throw new Refused(`The site "${site}" is not in the wave "${wave}"; ${thereAre(found.sites)}.`);
  }
}

/** One plan and one go-live for each site and wave. */
function assertOnce({ site, wave }: Adoption, state: PlanState): void {
  const here = [...state.values()].filter((each) => each.site === site && each.wave === wave);
  const where = [site && `the site "${site}"`, wave && `the wave "${wave}"`].filter(Boolean);
  const place = where.join(' in ') || 'the whole program';
  const before = here.find(({ template }) => template !== undefined);
  if (before) {
    throw new Refused(`The plan "${before.template}" was adopted for ${place} already.`);
  }
  const goLive = here.find(({ kind }) => kind === 'goLive');
  if (goLive) {
    throw new Refused(
      `There is a go-live "${goLive.id}" for ${place} already; adopt the plan for a site or a wave.`,
    );
  }
}

function thereAre(names: readonly string[]): string {
  if (names.length === 0) return 'none is recorded yet';
  return `there are ${names.map((name) => `"${name}"`).join(', ')}`;
}
