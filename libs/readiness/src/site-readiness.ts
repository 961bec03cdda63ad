import type { Day } from '@plumbline/event-store';
import { daysBetween } from '@plumbline/figures';
import type { Checklist, ReadinessWorkflow } from './checklist.documents';
import type { Pack } from './packs/pack';
import type { ExpiringEvidence, ReadinessPack, SiteReadiness } from './site-readiness.document';

type Status = ReadinessWorkflow['status'];

/** From the worst to the best; what nobody knows is worse than amber. */
const WORST_FIRST = [
  'blocked',
  'red',
  'missing',
  'stale',
  'amber',
  'green',
  'notApplicable',
] as const satisfies readonly Status[];

/** A pack at a site in one line; without any workflow it is missing. */
export function siteReadinessOf(checklist: Checklist): SiteReadiness {
  const { id, site, pack, packVersion, name, adoptedOn, workflows } = checklist;
  const counts = WORST_FIRST.map((status) => ({
    status,
    workflows: workflows.filter((workflow) => workflow.status === status).length,
  })).filter((count) => count.workflows > 0);
  const scores = workflows.map(({ score }) => score).filter((score) => score !== null);
  return {
    id,
    site,
    pack,
    packVersion,
    name,
    adoptedOn,
    worst: counts[0]?.status ?? 'missing',
    workflows: workflows.length,
    counts,
    lowestScore: scores.length > 0 ? Math.min(...scores) : null,
  };
}

/** The evidence that has so many days left or fewer, the oldest first. */
export function expiringOf(
  checklists: readonly Checklist[],
  within: number,
  today: Day,
): ExpiringEvidence[] {
  return checklists
    .flatMap(({ workflows }) => workflows)
    .flatMap(({ checklist, site, pack, workflow, items }) =>
      items.flatMap(({ id, text, history }) => {
        const last = history.at(-1);
        if (!last) return [];
        const { freshUntil, attestedBy } = last;
        const daysLeft = daysBetween(today, freshUntil);
        if (daysLeft > within) return [];
        const place = { checklist, site, pack, workflow, item: id };
        return [{ ...place, text, freshUntil, daysLeft, attestedBy }];
      }),
    )
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

/** A pack as it is offered. */
export function offered({
  id,
  version,
  name,
  source,
  evidenceDays,
  workflows,
}: Pack): ReadinessPack {
  const items = workflows.reduce((sum, workflow) => sum + workflow.items.length, 0);
  const names = workflows.map((workflow) => workflow.name);
  return { id, version, name, source, evidenceDays, workflows: names, items };
}
