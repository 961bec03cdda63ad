import type { Day } from '@plumbline/event-store';
import type { ChecklistItem, GateChecklist } from './gate-checklists.view';
import type { GateFlag } from './gate-flags.view';
import type { GatePlaces } from './gate-places.view';
import type { GateTraining } from './gate-trainings.view';
import type { GateCriterion } from './gate.state';
import type { Reading } from './gate-result';

/** What the other slices have recorded, as far as gates read it. */
export interface GateSurroundings {
  readonly checklists: readonly GateChecklist[];
  readonly trainings: readonly GateTraining[];
  readonly flags: readonly GateFlag[];
  readonly places: GatePlaces;
}

/** Where a gate stands. */
export interface GatePlace {
  readonly site?: string;
  readonly wave?: string;
}

const WEIGHT = { high: 3, medium: 2, low: 1 } as const;
const WORTH = { met: 1, partly: 0.5, notMet: 0 } as const;

/** What the log says of each criterion that is read from it; of what is not recorded, nothing. */
export function readingsOf(
  gate: GatePlace & { readonly criteria: readonly GateCriterion[] },
  around: GateSurroundings,
  day: Day,
): Record<string, Reading> {
  const read = gate.criteria.map((each) => [each.criterion, readingOf(each, gate, around, day)]);
  return Object.fromEntries(read.filter(([, reading]) => reading !== undefined));
}

/** The workflows that are blocked where a gate stands; what has no site is blocked everywhere. */
export function blockedAt(gate: GatePlace, around: GateSurroundings): string[] {
  return around.checklists
    .filter(({ site }) => concerns(gate, site, around.places))
    .flatMap(({ blocked, names, site }) =>
      blocked
        .map((workflow) => names[workflow] ?? workflow)
        .map((name) => (site ? `${name} at ${nameOf(site, around.places)}` : name)),
    );
}

function readingOf(
  { fact, pack }: GateCriterion,
  gate: GatePlace,
  around: GateSurroundings,
  day: Day,
): Reading | undefined {
  const here = <Item extends { readonly site?: string }>(items: readonly Item[]) =>
    items.filter(({ site }) => concerns(gate, site, around.places));
  switch (fact) {
    case 'readinessScore':
      return scoreOf(
        here(around.checklists).filter((each) => each.pack === pack),
        around.places,
        day,
      );
    case 'trainingPassRate':
      return passRateOf(here(around.trainings), around.places);
    case 'openHighFlags':
      return none(
        here(around.flags.filter(({ open }) => open)).map(({ id }) => id),
        'red flag',
        'of high severity open',
        day,
      );
    case 'blockedWorkflows':
      return none(blockedAt(gate, around), 'workflow', 'blocked', day);
    case undefined:
      return undefined;
  }
}

/** The lowest score of the checklists (domain notes 2.3); what is not freshly attested counts 0. */
function scoreOf(
  checklists: readonly GateChecklist[],
  places: GatePlaces,
  day: Day,
): Reading | undefined {
  const scores = checklists.map(({ items, site }) => {
    const fresh = (item: ChecklistItem) => item.answer && (item.freshUntil ?? '') >= day;
    const applicable = Object.values(items).filter(
      (item) => !(fresh(item) && item.answer === 'notApplicable'),
    );
    const sum = (worth: (item: ChecklistItem) => number) =>
      applicable.reduce((total, item) => total + WEIGHT[item.criticality] * worth(item), 0);
    const answered = applicable.filter(fresh);
    if (answered.length === 0) return undefined;
    const worthOf = (item: ChecklistItem) =>
      fresh(item) ? WORTH[item.answer as keyof typeof WORTH] : 0;
    const actualPct = (100 * sum(worthOf)) / sum(() => 1);
    const attested = `${answered.length} of ${applicable.length} items attested`;
    return { actualPct, on: day, says: site ? `${nameOf(site, places)}: ${attested}` : attested };
  });
  return lowest(scores);
}

/** Passed, of all who are required, where the share is lowest. */
function passRateOf(trainings: readonly GateTraining[], places: GatePlaces): Reading | undefined {
  const rates = trainings.map(({ site, audience, required, passed, on }) =>
    on === undefined
      ? undefined
      : {
          actualPct: (100 * passed) / required,
          on,
          says: `${nameOf(site, places)}, ${audience}: ${passed} of ${required} required have passed`,
        },
  );
  return lowest(rates);
}

/** The lowest of several; one that is not known makes the whole unknown. */
function lowest(readings: readonly (Reading | undefined)[]): Reading | undefined {
  if (readings.length === 0 || readings.includes(undefined)) return undefined;
  return (readings as readonly Reading[]).reduce((low, each) =>
    each.actualPct < low.actualPct ? each : low,
  );
}

/** Nothing there is 100, anything is 0. */
function none(found: readonly string[], what: string, how: string, day: Day): Reading {
  const says = found.length === 0 ? `No ${what} is ${how}` : `${how}: ${found.join(', ')}`;
  return { actualPct: found.length === 0 ? 100 : 0, on: day, says };
}

/** Whether something at a site concerns a gate: its site, a site of its wave, or all of them. */
function concerns(gate: GatePlace, site: string | undefined, { waves }: GatePlaces): boolean {
  if (site === undefined) return true;
  if (gate.site) return gate.site === site;
  if (!gate.wave) return true;
  return waves.find(({ wave }) => wave === gate.wave)?.sites.includes(site) ?? false;
}

function nameOf(site: string, { sites }: GatePlaces): string {
  return sites[site] ?? site;
}
