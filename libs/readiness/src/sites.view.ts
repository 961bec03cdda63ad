import type { Day } from '@plumbline/event-store';
import type { PlanEvents } from '@plumbline/milestones';
import type { ProgramEvents } from '@plumbline/programs';
import { dayOf, view } from '@plumbline/read-models';

/** As much of a program as readiness depends on: its sites, and the day on which it went live. */
export class ProgramSites {
  sites: readonly string[];
  liveOn?: Day;
}

/** The sites of each program. */
export const programSites = view<ProgramSites, ProgramEvents & PlanEvents>({
  name: 'program_sites',
  document: ProgramSites,
  key: ({ program }) => program,
  on: {
    SiteAdded: ({ site }, shown) => ({ ...shown, sites: [...(shown?.sites ?? []), site] }),
    MilestoneAchieved: ({ kind }, shown, event) =>
      kind === 'goLive' ? { sites: shown?.sites ?? [], liveOn: dayOf(event) } : shown,
  },
});
