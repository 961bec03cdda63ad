import { blockedHimWorkflows, checklistSources } from './checklist.indicators';
import { factorList, type Factor } from './factors.data';
import type { Facts } from './facts';
import { governanceSources } from './governance.indicators';
import type { IndicatorSource } from './indicator-source';
import { peopleSources } from './people.indicators';
import { planSources } from './plan.indicators';
import { reportingSources } from './reporting.indicators';
import { fixesOf, scoreOf, type Cap, type Indicator, type Score } from './score';
import { trainingSources } from './training.indicators';
import { flagCaps, hasWorries, worriesOf, type Place } from './worry.indicators';

/** A factor at a site, or where it has none for the whole program. */
export interface Cell extends Score {
  readonly factor: Factor;
  readonly site?: string;
  readonly fixes: readonly string[];
}

const BLOCKED_CAP = 39;

/** Where all indicators come from. */
export const sources: readonly IndicatorSource[] = [
  ...governanceSources,
  ...peopleSources,
  ...checklistSources,
  ...trainingSources,
  ...planSources,
  ...reportingSources,
];

/**
 * Each factor at each site of which something is said or asked, with what holds for the whole program.
 * The cell of the whole program stands for the sites without one of their own.
 */
export function cellsOf(facts: Facts): Cell[] {
  return factorList.factors.flatMap(({ factor }) => {
    const own = sources.filter((source) => source.factor === factor);
    const read = own.map((source) => ({ source, whole: source.read(facts) }));
    const whole = read.flatMap((each) => each.whole);
    const isOfSites = own.some((source) => source.of === 'site');
    const sites = isOfSites ? facts.sites : [];
    const cells = sites.flatMap((site) => cellAt(site, factor, read, facts) ?? []);
    if (sites.length > 0 && cells.length === sites.length) return cells;
    return [...cells, finished(factor, whole, facts, { everywhere: sites.length === 0 })];
  });
}

interface Read {
  readonly source: IndicatorSource;
  /** What it says of the whole program. */
  readonly whole: readonly Indicator[];
}

/** What is said of the whole program holds at each site; what is answered there is not asked here. */
function cellAt(
  site: string,
  factor: Factor,
  read: readonly Read[],
  facts: Facts,
): Cell | undefined {
  const place = { site, everywhere: false };
  const here = read.flatMap(({ source, whole }) => {
    const said = source.of === 'site' ? source.read(facts, site) : [];
    const forAll = whole.filter(({ notBegun }) => !notBegun);
    const asked = said.filter(({ notBegun }) => !notBegun || forAll.length === 0);
    return { own: asked, forAll };
  });
  const own = here.flatMap((each) => each.own);
  const isWorried = hasWorries(factor, place, facts);
  if (own.length === 0 && !isWorried) return undefined;
  return finished(factor, [...own, ...here.flatMap(({ forAll }) => forAll)], facts, place);
}

function finished(
  factor: Factor,
  expected: readonly Indicator[],
  facts: Facts,
  place: Place,
): Cell {
  const indicators = [...expected, ...worriesOf(factor, place, facts)];
  const caps = [...flagCaps(factor, place, facts), ...blockedCaps(factor, place, facts)];
  const { site } = place;
  return { factor, site, ...scoreOf(indicators, caps), fixes: fixesOf(indicators, caps) };
}

/** A blocked HIM workflow holds HIM readiness at red (domain notes 5.3, rule 4). */
function blockedCaps(factor: Factor, { site }: Place, facts: Facts): Cap[] {
  if (factor !== 'himReadiness') return [];
  return blockedHimWorkflows(facts, site).map(({ name }) => ({
    at: BLOCKED_CAP,
    reason: `${name} is blocked`,
    fix: `Unblock ${name}`,
  }));
}
