import type { Factor } from './factors.data';
import type { Facts } from './facts';
import {
  LOOK_BACK_DAYS,
  notBegun,
  sinceFirst,
  sinceLast,
  type IndicatorSource,
} from './indicator-source';
import type { Evidence, Indicator } from './score';

type Milestone = Facts['milestones'][number];
type Gate = Facts['gates'][number]['now'];

/** The items of the plan that speak for a factor, by the template's item or the milestone's own id. */
const ITEMS: readonly (readonly [factor: Factor, items: readonly string[], name: string])[] = [
  [
    'configuration',
    ['core-build', 'application-test', 'integrated-test-1', 'integrated-test-2'],
    'Build and test gates',
  ],
  ['dataIntegration', ['interface-inventory', 'patient-index', 'mock-conversion'], ''],
  ['technical', ['technical-rehearsal', 'cutover-rehearsal', 'downtime-drill'], ''],
  ['training', ['training-decision', 'training-complete'], ''],
  ['processChange', ['future-design', 'day-in-the-life'], ''],
];

const WEIGHT = { high: 3, medium: 2, low: 1 } as const;
const EARNS = { met: 1, workedAround: 0.5, notMet: 0, stale: 0, missing: 0 } as const;

/**
 * What the plan says: gates by their criteria, milestones by whether they came when they were due. What
 * was achieved long ago is asked no more.
 */
export const planSources: readonly IndicatorSource[] = ITEMS.map(([factor, items, name]) => ({
  factor,
  of: 'site',
  read: (facts, site) => {
    const known = facts.milestones
      .filter((milestone) => milestone.site === site)
      .filter(({ id, item }) => items.includes(item?.item ?? id))
      .flatMap((milestone): Indicator[] => {
        const evidence = evidenceOf(milestone, facts);
        const counts = evidence && evidence.ageDays <= LOOK_BACK_DAYS;
        return counts ? [{ name: milestone.name, weight: 2, evidence }] : [];
      });
    return known.length > 0 || name === '' ? known : [notBegun(name)];
  },
}));

/** A milestone that is due: achieved or overdue; a gate whose criteria are all known: by these. */
export function evidenceOf(milestone: Milestone, { gates, today }: Facts): Evidence | undefined {
  const { id, status, statusReason, achievedOn } = milestone;
  const gate = gates.find(({ now }) => now.id === id)?.now;
  const assessed = gate && criteriaOf(gate, today);
  if (assessed) return assessed;
  const ageDays = sinceLast([achievedOn], today);
  if (ageDays !== undefined) return { value: 1, ageDays, from: statusReason };
  return status === 'overdue' ? { value: 0, ageDays: 0, from: statusReason } : undefined;
}

function criteriaOf({ criteria }: Gate, today: string): Evidence | undefined {
  const unknown = criteria.some(({ status }) => status === 'stale' || status === 'missing');
  const days = criteria.map(({ assessedOn }) => assessedOn);
  const ageDays = sinceFirst(days, today);
  if (unknown || ageDays === undefined) return undefined;
  const total = (earns: (status: keyof typeof EARNS) => number) =>
    criteria.reduce((sum, { criticality, status }) => sum + WEIGHT[criticality] * earns(status), 0);
  const met = criteria.filter(({ status }) => status === 'met').length;
  const from = `${met} of ${criteria.length} criteria met`;
  return { value: total((status) => EARNS[status]) / total(() => 1), ageDays, from };
}
