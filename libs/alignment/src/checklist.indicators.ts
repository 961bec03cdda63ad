import type { Factor } from './factors.data';
import type { Facts } from './facts';
import { notBegun, sinceFirst, type IndicatorSource } from './indicator-source';
import type { Evidence, Indicator } from './score';

type Workflow = Facts['checklists'][number]['workflows'][number];

/** Workflows that speak for another factor than the rest of their pack. */
const ELSEWHERE: Readonly<Record<string, Factor>> = {
  'him-workflows/conversion': 'dataIntegration',
  'him-workflows/registration-mpi': 'dataIntegration',
  'technical/interfaces': 'dataIntegration',
  'clinical/super-users': 'training',
};

/** The factors that packs speak for, and how a pack is called that nobody has adopted. */
const PACKS: readonly (readonly [pack: string, factor: Factor, name: string])[] = [
  ['clinical', 'processChange', 'Clinical readiness'],
  ['him-workflows', 'himReadiness', 'HIM workflows'],
  ['technical', 'technical', 'Technical readiness'],
  ['compliance-us', 'compliance', 'Compliance'],
];

/**
 * Each workflow of a checklist is an indicator: its score while all is attested and fresh, 0 while it is
 * blocked; stale or missing, nobody knows.
 */
export const checklistSources: readonly IndicatorSource[] = [
  ...PACKS.map(([pack, factor, name]): IndicatorSource => ({
    factor,
    of: 'site',
    read: (facts, site) =>
      orUnknown(workflowsOf(facts, site, factor, pack), `${name} (${pack}), not adopted`),
  })),
  {
    factor: 'dataIntegration',
    of: 'site',
    read: (facts, site) =>
      orUnknown(workflowsOf(facts, site, 'dataIntegration'), 'Conversion and interfaces'),
  },
  {
    factor: 'training',
    of: 'site',
    read: (facts, site) => workflowsOf(facts, site, 'training'),
  },
];

/** The HIM workflows that are blocked at a site, those that are blocked everywhere among them. */
export function blockedHimWorkflows(facts: Facts, site?: string): Workflow[] {
  return facts.checklists
    .filter(({ pack }) => pack === 'him-workflows')
    .filter((checklist) => checklist.site === undefined || checklist.site === site)
    .flatMap(({ workflows }) => workflows)
    .filter(({ status }) => status === 'blocked');
}

function workflowsOf(facts: Facts, site: string | undefined, factor: Factor, pack?: string) {
  const own = (id: string) => ELSEWHERE[id];
  return facts.checklists
    .filter((checklist) => checklist.site === site && (!pack || checklist.pack === pack))
    .flatMap(({ workflows }) => workflows)
    .filter(({ pack: of, workflow }) => {
      const other = own(`${of}/${workflow}`);
      return pack ? other === undefined : other === factor;
    })
    .filter(({ status }) => status !== 'notApplicable')
    .map((workflow): Indicator => {
      return { name: workflow.name, weight: 1, evidence: evidenceOf(workflow, facts.today) };
    });
}

function evidenceOf(workflow: Workflow, today: string): Evidence | undefined {
  const { status, statusReason, score, items } = workflow;
  if (status === 'blocked') return { value: 0, ageDays: 0, from: statusReason };
  if (status === 'missing' || status === 'stale' || score === null) return undefined;
  const ageDays = sinceFirst(
    items.map(({ attestedOn }) => attestedOn),
    today,
  );
  return ageDays === undefined ? undefined : { value: score / 100, ageDays, from: statusReason };
}

function orUnknown(indicators: readonly Indicator[], name: string): readonly Indicator[] {
  return indicators.length > 0 ? indicators : [notBegun(name)];
}
